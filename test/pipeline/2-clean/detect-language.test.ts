import { detectLanguage } from '../../../src/pipeline/2-clean/detect-language';

const ENGLISH =
  'The minister said on Monday that the government would table a bill in the autumn which pays the nurses of the old better and takes a burden from the towns. ';
const GERMAN =
  'Der Minister sagte am Montag, die Regierung werde im Herbst einen Entwurf vorlegen, der die Pflege der Alten besser bezahlt und die Gemeinden entlastet. ';

test.each([
  ['en', ENGLISH],
  [
    'en',
    'Ferry fares rise for islanders: two euros more each way, children travel free, bicycles cost nothing until March',
  ],
  ['de', GERMAN],
  [
    'de',
    'Die Band The Cure und The Who spielen im Juni in Hamburg, dazu kommt die Gruppe The The; Karten gibt es ab Montag.',
  ],
  [
    'fr',
    'Le ministre a déclaré lundi que le gouvernement présenterait à l’automne un projet de loi sur les soins aux personnes âgées.',
  ],
  [
    'nl',
    'De minister zei maandag dat de regering in het najaar met een voorstel komt om de zorg voor ouderen beter te betalen.',
  ],
  [
    'tr',
    'Bakan pazartesi günü yaptığı açıklamada hükümetin sonbaharda yaşlı bakımını daha iyi ödeyecek bir tasarı sunacağını söyledi.',
  ],
  [
    'ru',
    'Министр заявил в понедельник, что правительство осенью представит законопроект об уходе за пожилыми людьми в общинах.',
  ],
  ['de', ENGLISH + GERMAN.repeat(9)],
  ['und', 'Too short to tell.'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
