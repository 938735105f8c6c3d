import { anyCase } from './any-case';

/** News and picture agencies, and broadcasters, whose names stand as credits of pictures, as a regular expression's source. */
export const AGENCY_SOURCE = anyCase(
  '(?:getty(?:\\s?images)?|reuters|afp(?:\\s?photo)?|agence france-presse|ap(?:\\s?photo)?|(?:the\\s)?associated press|epa(?:-efe)?|efe|bloomberg|tass|itar-tass|xinhua(?:\\snews agency)?|shutterstock|pa(?:\\s(?:wire|media|images))?|press association|(?:the\\s)?canadian press|dpa|ansa|kyodo(?:\\snews)?|yonhap|anadolu(?:\\sagency)?|alamy(?:\\sstock photo)?|rex(?:\\sfeatures)?|un photo|nurphoto|zuma(?:\\spress)?|wireimage|istock(?:photo)?|interfax|ria novosti|ritzau|ntb|tt|apa|ctk|mti|pap|belga|keystone|pti|ians|ani|aap|upi|press trust of india|handout|pool|file(?:\\sphoto)?|supplied|courtesy photo|wikimedia commons|wikipedia|unsplash|pixabay|flickr|sipa|maxppp|usa today sports|imago|al jazeera|bbc(?:\\snews)?|cnn|abc news|nbc news|cbs news|fox news|sky news|sputnik|ruptly|irna|isna|fars|tasnim|mehr|sana|kcna|bernama|antara|nan|screengrab|screenshot|stock image|archive|twitter|facebook|instagram|youtube|telegram)',
);

/** Whole credit: one agency, or several joined by slashes, "via" or "for". */
export const AGENCIES = new RegExp(`^${AGENCY_SOURCE}(?:\\s?(?:/|via|for|,|-)\\s?${AGENCY_SOURCE}){0,3}$`);

/** Agencies that send texts, of which an article may be a copy. */
export const NEWS_AGENCIES = new RegExp(
  `^${anyCase('(?:the\\s)?(?:reuters|thomson reuters|afp|agence france-presse|ap|associated press|epa|efe|bloomberg|tass|itar-tass|xinhua(?:\\snews agency)?|press association|pa|canadian press|dpa|ansa|kyodo(?:\\snews)?|yonhap|anadolu agency|anadolu|interfax|ria novosti|sputnik|pti|press trust of india|ians|ani|aap|australian associated press|upi|united press international|bernama|antara|irna|sana|kuna|wam|spa)')}$`,
);
