/** The title of an article; one without a title is called so, since a link needs words to be followed by. */
export const articleTitle = ({ title }: { readonly title: string }): string => title.trim() || 'Untitled article';
