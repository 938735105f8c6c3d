import { errorsPage } from './errors';
import { ontologyPage } from './ontology';

/** The pages of `docs/` that are written from the code; a rule test keeps them true. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/errors.md': errorsPage,
  'docs/ontology.md': ontologyPage,
};
