import { foldName } from '../fold-name';

/**
 * Regions that the press names instead of their country ("Georgetown, Texas"), with the folded name of it. Left out are those that share
 * their name with a country or a better known city: Georgia, New York, Washington.
 */
export const KNOWN_REGIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'United States',
        `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
         Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico
         North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont
         Virginia West_Virginia Wisconsin Wyoming`,
      ],
      [
        'Canada',
        'Alberta British_Columbia Manitoba New_Brunswick Newfoundland Nova_Scotia Ontario Saskatchewan Prince_Edward_Island',
      ],
      ['Australia', 'New_South_Wales Queensland South_Australia Tasmania Western_Australia'],
    ] as const
  ).flatMap(([country, regions]) =>
    regions.split(/\s+/).map((region) => [foldName(region.replaceAll('_', ' ')), foldName(country)] as const),
  ),
);
