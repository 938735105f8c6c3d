import { FEMALE_NAMES } from '../../language/lexicons/female-names';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { wordSet } from '../../language/lexicons/words';
import type { Mention } from '../../model/mention';

type NameMention = Extract<Mention, { readonly kind: 'name' }>;

export type Gender = 'male' | 'female';

/** Titles and nouns, in small letters. */
const MALE =
  wordSet(`mr mr. sir lord king prince father brother husband son uncle nephew spokesman chairman congressman businessman imam emir sultan duke baron
  monsieur señor don herr councilman policeman salesman grandfather boyfriend widower actor pope cardinal ayatollah mullah stepfather stepson
  father-in-law brother-in-law son-in-law frenchman englishman dutchman irishman scotsman welshman altarboy schoolboy boy man fisherman cameraman gunman`);
const FEMALE =
  wordSet(`mrs mrs. ms ms. miss dame lady queen princess sister mother wife daughter aunt niece spokeswoman chairwoman congresswoman businesswoman
  duchess baroness madame señora doña frau councilwoman policewoman grandmother girlfriend actress matron empress nun stepmother stepdaughter
  mother-in-law sister-in-law daughter-in-law schoolgirl girl woman widow fiancee fiancée heroine`);

/** Names that both men and women bear often enough to tell nothing. */
const UNISEX = wordSet(`
  Alex Andrea Angel Ashley Blake Cameron Carol Casey Charlie Chris Claude Dana Danny Dominique Drew Francis Gale Jackie Jamie Jan Jean Jesse Jo
  Jody Jordan Jules Kay Kelly Kerry Kim Kit Lauren Laurence Lee Leigh Leslie Lindsay Lou Lynn Marion Max Michel Michele Mo Morgan Nicola Nikita Pat
  Paris Quinn Robin Rowan Ryan Sam Sandy Sasha Shannon Sidney Simone Stevie Sydney Taylor Terry Toni Tony Tracy Val Valery Vivian Yi Wei Min Ming
  Li Lin Jun Hong Yu Yuan Xin Ying Jing Hua Hui Kiran Noor Nur Jin Hyun Ji Young Chidi Temba Thandeka Farah Fay Shirley Joan Maria Jean-Marie
  Addison Alexis Ash Avery Courtney Dale Eden Frankie Jaime Jess Jessie Kelsey Kendall Laurie Lyn Mackenzie Mel Nicky Rene Riley Sammy Shelby Tatum
  Iman Rana Raja Ala Ariel Yona Rosario Alix Patrice Kris Marijn Inge Kari Nino Nana Nika Saša Deniz Umut Ashwini Jayanti Lakshmi Shanti Suman
  Pushpa Girija Mika Yuki Kei Weiwei Sri Dian Amara Chido Zola Gulshan Matija Tomomi Makoto Camille Hikmet Noa Andy Aung Khin Kyaw Ma Maung Mya
  Myint Ne Ohn Saw Shwe Soe Su Suu Than Thant Tin Win Zaw Zin Htin Ko Chan Chen Cheng Chi Chih Chun Fan Feng Gang Guo Hai Hao He Hu Jian Jiang Jie
  Kai Kong Lei Liang Ling Liu Long Lu Mei Meng Na Ning Peng Ping Qi Qiang Qin Qing Rong Shan Shu Tao Ting Wen Wu Xi Xia Xiang Xiao Xing Xiu Xu Yan
  Yang Yong Yue Yun Zhang Zhao Zhen Zheng Zhi Zhong Zhou Ahn Bae Ban Cha Cho Choi Chung Dae Dong Eun Geun Gyeong Ha Han Hwang Jae Jang Jeong Jong
  Joon Joo Jung Kang Ki Kyung Kwon Mi Moo Moon Myung Nam Park Roh Ryu Sang Seo Seok Shin Sohn Song Soo Suk Sun Sung Tae Won Yeon Yoon Yoo Geng Hwa
  Il Ri Pak Choe Hyon Nguyen Nguyễn Tran Trần Pham Phan Phạm Le Lê Vo Võ Vu Vũ Dang Bui Do Ho Ngo Duong Ly Dinh Hoang Huynh Truong Xuan Thi Van
  Minh Thanh Tan Lim Wan Hun
`);

/** Gender that a title, a kin word before a comma ("his wife, Irena Halvar") or a given name shows; `text` is the article's. */
export function genderOf(mention: NameMention, text: string): Gender | undefined {
  return titleGender(mention, text) ?? givenNameGender(mention.text);
}

/** Gender of the title or of the kin word before the name. */
export function titleGender({ titled, span }: NameMention, text: string): Gender | undefined {
  const before =
    titled === undefined
      ? text.slice(Math.max(0, span.start - 24), span.start)
      : text.slice(titled.title.start, titled.title.end);
  if (titled === undefined && !/[a-z],?\s+$/.test(before)) return undefined;
  const words = before
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  for (const word of titled === undefined ? words.slice(-1) : words.reverse()) {
    const gender = genderOfNoun(word);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** Gender of those whom a title or a noun in small letters is for: "queen", "spokesman". */
export const genderOfNoun = (noun: string): Gender | undefined =>
  MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : undefined;

function givenNameGender(name: string): Gender | undefined {
  const parts = name.split(/\s+/);
  const given = parts[0] as string;
  if (parts.length < 2 || UNISEX.has(given)) return undefined;
  if (FEMALE_NAMES.has(given)) return 'female';
  return GIVEN_NAMES.has(given) ? 'male' : undefined;
}
