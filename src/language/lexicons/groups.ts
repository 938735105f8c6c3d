import { wordSet } from './words';

/** Our own list of ethnic and other peoples, in the form that names them (plural, or a word without plural). */
export const ETHNICITIES = `
Kurds, Arabs, Israeli Arabs, Druze, Druzes, Alawites, Yazidis, Yezidis, Turkmens, Turkomans, Assyrians, Chaldeans, Copts, Berbers, Amazigh, Tuareg, Tuaregs, Bedouin, Bedouins, Persians, Baloch, Baluch, Pashtuns, Tajiks, Uzbeks, Hazara, Hazaras, Rohingya, Rohingyas, Uyghurs, Uighurs, Uygurs, Han Chinese, Tibetans, Mongols, Hui, Karen, Kachin, Shan, Mon, Hmong, Tamils, Sinhalese, Punjabis, Bengalis, Kashmiris, Sindhis, Gorkhas, Dalits, Adivasis, Maori, Māori, Aborigines, Aboriginals, Torres Strait Islanders, Papuans, Acehnese, Moros, Javanese, Sundanese, Chechens, Ingush, Tatars, Crimean Tatars, Cossacks, Circassians, Ossetians, Abkhaz, Abkhazians, Roma, Romani, Gypsies, Travellers, Sami, Basques, Catalans, Bretons, Corsicans, Flemings, Walloons, Serbs, Croats, Bosniaks, Bosnian Serbs, Bosnian Croats, Kosovo Serbs, Kosovo Albanians, Kosovar Albanians, Ethnic Albanians, Slavs, Magyars, Vlachs, Zulus, Zulu, Xhosa, Afrikaners, Boers, Shona, Ndebele, Hutus, Hutu, Tutsis, Tutsi, Hema, Lendu, Oromo, Oromos, Amharas, Tigrayans, Tigrinya, Somalis, Maasai, Masai, Kikuyu, Luo, Kalenjin, Dinka, Nuer, Shilluk, Fulani, Hausa, Hausa-Fulani, Yoruba, Igbo, Ibo, Ijaw, Ogoni, Ashanti, Ewe, Mandinka, Wolof, Dogon, Bambara, Songhai, Pygmies, Bushmen, Inuit, First Nations, Metis, Métis, Cree, Mohawk, Navajo, Cherokee, Sioux, Lakota, Native Americans, American Indians, African Americans, Hispanics, Latinos, Latinas, Asian Americans, Mapuche, Quechua, Aymara, Guarani, Yanomami, Maya, Mayans, Miskito, Garifuna, Afro-Colombians, Cubans, Ashkenazi, Sephardim, Patamona, Madhesis, Marathas, Jats, Patidars, Meitei, Meiteis, Kukis, Nagas, Bodos, Whites, Blacks, Europeans, Africans, Asians, Westerners, Scandinavians, Ahwazis, Sahrawis, Saharawis, Palestinians, Darfuris, Gazans, Hong Kongers, Hongkongers, Parisians, Londoners, New Yorkers, Texans, Californians, Muscovites
`;

/** Our own list of religious groups, in the form that names them. */
export const RELIGIONS = `
Muslims, Sunnis, Shiites, Shias, Shi'ites, Shi’ites, Shi'as, Ismailis, Ahmadis, Ahmadiyya, Sufis, Salafis, Salafists, Wahhabis, Christians, Catholics, Roman Catholics, Protestants, Evangelicals, Orthodox Christians, Coptic Christians, Copts, Maronites, Baptists, Methodists, Lutherans, Anglicans, Presbyterians, Pentecostals, Quakers, Amish, Mennonites, Mormons, Jehovah's Witnesses, Jehovah’s Witnesses, Scientologists, Jews, Orthodox Jews, Haredim, Haredi, Hasidim, Hindus, Sikhs, Buddhists, Jains, Zoroastrians, Parsis, Bahais, Baha'is, Bahá'ís, Rastafarians, Alevis, Alawis, Taoists, Atheists, Falun Gong
`;

/** Adjectives of peoples and religions, in small letters: "a Shiite cleric", "Arab states". They name nothing. */
export const GROUP_ADJECTIVES = wordSet(`
  alawite anglican arab baptist berber buddhist catholic chechen christian coptic druze evangelical germanic hasidic hellenic hindu hunnic islamic
  islamist ismaili jewish korean kurd kurdish lutheran maronite methodist mongol moorish mormon muslim nordic norman orthodox ottoman pashtun persian
  presbyterian protestant rohingya roman salafist saxon scandinavian shia shi'a shi’a shi'ite shi’ite shiite sikh slavic sufi sunni tamil tatar tibetan
  tuareg turkmen uighur uyghur viking wahhabi yazidi
  adventist anabaptist calvinist congregationalist episcopalian gnostic jain mennonite pentecostal puritan quaker salafi taoist unitarian zoroastrian
`);
