/** News and picture agencies whose names stand alone or in brackets as credits, as a regular expression's source. */
export const AGENCY_SOURCE =
  '(?:Getty(?:\\s?Images)?|Reuters|AFP(?:\\s?Photo)?|Agence France-Presse|AP(?:\\s?Photo)?|Associated Press|EPA(?:-EFE)?|EFE|Bloomberg|TASS|ITAR-TASS|Xinhua|Shutterstock|PA(?:\\s(?:Wire|Media|Images))?|Press Association|(?:The\\s)?Canadian Press|DPA|ANSA|Kyodo(?:\\sNews)?|Yonhap|Anadolu(?:\\sAgency)?|Alamy(?:\\sStock Photo)?|Rex(?:\\sFeatures)?|UN Photo|NurPhoto|Zuma(?:\\sPress)?|WireImage|iStock(?:photo)?|Interfax|RIA Novosti|Ritzau|NTB|TT|APA|CTK|MTI|PAP|Belga|Keystone|PTI|IANS|ANI|AAP|UPI|Handout|Pool|File(?:\\sphoto)?|Supplied|Courtesy photo|Wikimedia Commons|Wikipedia|Unsplash|Pixabay|Flickr|SIPA|MAXPPP|USA Today Sports|Imago)';

/** Whole credit: one agency, or several joined by slashes, "via" or "for". */
export const AGENCIES = new RegExp(`^${AGENCY_SOURCE}(?:\\s?(?:/|via|for|,|-)\\s?${AGENCY_SOURCE}){0,3}$`, 'i');
