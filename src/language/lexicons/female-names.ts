import { wordSet } from './words';

/** Our own list of given names that are women's nearly everywhere; the other listed given names are men's, or both. */
export const FEMALE_NAMES = wordSet(`
  Abby Abena Abigail Achieng Adaeze Adela Adele Adina Aditi Adriana Adwoa Afua Agatha Agathe Agnes Agneta Agnieszka Agnė Aigul Aiko Aileen Ailsa
  Aimee Aino Ainura Aisha Akua Alana Alejandra Aleksandra Alena Alessandra Alexa Alexandra Alexandria Alia Alice Alicia Alicja Alina Alison Allison
  Alma Alyona Alyssa Alžběta Ama Amaka Amal Amanda Amber Amelia Amina Aminata Amira Amnah Amneh Amrita Amy Amélie Ana Anabel Anagha Ananya Anastasia
  Anaïs Anca Andrea Ane Anette Angela Angelica Angelika Angeliki Angelina Angharad Angie Anikó Anita Anja Anjali Anke Ann Anna Annabel Annalena Anne
  Anne-Marie Annegret Anneke Annette Annie Annika Anniken Anouk Antonella Antonia Antonina Aoife Aparna Apolline April Archana Ariadna Ariana Arianna
  Arlene Aroha Aruna Arundhati Asako Asha Asli Asma Astrid Athina Aubrey Aud Audrey Augustina Aung-San Aurora Aurélie Ava Ayako Ayelet Ayesha Aylin
  Ayse Aysel Ayşe Azucena Bahar Bahija Bahiya Barb Barbara Beata Beatrice Beatriz Becky Belinda Bella Belén Bente Bernadette Bertha Bess Beth Bethan
  Bethany Betsy Bettina Betty Beverly Beyza Bianca Bidhya Biljana Birgit Birgitta Birgitte Birtukan Blanca Blanche Bonnie Borjana Božena Brenda
  Bridget Brigitte Brooke Bukola Bushra Bärbel Caitlin Camila Camilla Camille Canan Candice Carin Carla Carlin Carlota Carlotta Carly Carmela Carmen
  Carol Carole Carolina Caroline Carolyn Carolyne Carrie Carys Cassandra Cassia Catalina Catherine Cathy Catriona Cecilia Celestine Celia Celine
  Cerys Chandrika Chantal Charity Charlene Charlotte Chelsea Cherie Cheryl Cheyenne Chiara Chidinma Chieko Chimamanda Chloe Christa Christelle
  Christiane Christina Christine Ciara Cindy Claire Clara Clare Clarissa Claudia Clotilde Clémence Colleen Concepción Condoleezza Connie Constance
  Consuelo Cora Corazon Cordelia Corina Corinne Cornelia Cristina Crystal Cynthia Cécile Céline Dagmar Dahlia Daisy Dalal Dalia Dana Daniela Daniella
  Danielle Danièle Danuta Daphne Daria Dariga Darlene Darya Daw Dawn Deb Debbie Deborah Debra Deepa Deirdre Delia Delphine Denisa Denise Desirée
  Despina Dewi Diana Diane Dianne Diezani Dilma Dilnoza Dimitra Dina Dinah Dinara Divya Doina Dolly Dolores Dominika Donatella Donna Dora Doreen
  Doris Dorothee Dorothy Dragana Draupadi Drita Dubravka Ebba Ebru Edita Edith Edna Effie Eileen Eilidh Eka Ekaterina Ekaterine Elaine Eleanor Elena
  Eleni Elif Elin Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Elizaveta Eliška Elke Ella Ellen Ellie Elodie Eloísa Elsa Elsie Eluned Elvira
  Elżbieta Emi Emilia Emilija Emily Emine Emma Emmanuelle Erica Erika Erin Erna Erzsébet Esperanza Esra Estela Estelle Esther Eszter Ethel Eugenia
  Eunice Eva Evangelia Eve Eveline Evelyn Evgenia Evika Ewa Fabienne Faith Farah Farida Fatima Fatma Fatou Fatoumata Fawzia Federica Felicity
  Fernanda Fernande Ffion Figen Filippa Fiona Flavia Fleur Flora Florence Florencia Fofi Folake Folasade Frances Francesca Francine Francisca
  Francoise Françoise Frauke Freda Frederika Freya Fumiko Funke Funmi Félicité Gabriela Gabriele Gabriella Gaia Gail Galina Geeta Gemma Geneviève
  Georgette Georgia Georgina Geraldine Gerda Germaine Ghada Ghislaine Gillian Gina Ginevra Giorgia Giovanna Gisela Gisèle Giulia Gladys Glenda Glenys
  Gloria Golda Gordana Grace Graciela Grainne Grażyna Greta Gretchen Grete Gro Gráinne Guadalupe Gudrun Gulnara Gunel Gunilla Gwen Gwendolyn Gyde Gül
  Gülşen Habiba Hailey Hajar Halima Halina Hana Hanan Hande Hanna Hannah Hannelore Harriet Hasina Hatice Hayley Hazel Heather Hege Heidemarie Heidi
  Heike Helen Helena Helene Helga Helle Hendrika Henrietta Henriette Hermine Hilary Hilda Hillary Hiroko Holly Hope Hortense Huda Hélène Ida Ifeoma
  Ilana Ilaria Ildikó Ileana Ilse Imelda Imogen Inas Indira Ine Ines Inga Ingeborg Ingrid Ingrida Ingunn Inna Inés Inês Ināra Ioana Ioanna Ioulia
  Iphigenia Irena Irene Irina Irini Iris Irma Iryna Isabel Isabella Isabelle Isatou Isla Itziar Ivana Ivanka Iveta Ivy Izabela Jacinda Jacinta
  Jacqueline Jade Jadranka Jadwiga Jamila Jana Jane Janet Janice Janina Janine Janja Jasmin Jasmine Jaya Jayne Jean Jeanette Jeanine Jeanne Jeannette
  Jeannie Jelena Jelka Jen Jenna Jennie Jennifer Jenny Jessica Jia Jill Jimena Jitka Jo Joan Joanna Joanne Jocelyn Jodie Johanna Josefina Josephine
  Josette Josie Jovana Joy Joyce Joëlle Juana Juanita Judit Judith Judy Julia Juliana Juliane Julie Juliet Julieta Juliette Julija Julita June Junko
  Justine Jutta Jyoti Jóhanna Júlia Kadri Kaisa Kaitlyn Kaja Kajsa Kalina Kamala Kamila Kaori Karen Karima Karin Karina Karoliina Karolin Karolina
  Katalin Katarina Katarzyna Kate Katerina Kateryna Kateřina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Katrín Katy Katya
  Kavita Kay Kayla Keiko Kellie Kelly Kemi Kendra Kersti Kerstin Khadija Khadijah Khaleda Khatia Kimberly Kinga Kirsten Kirsti Kirsty Kjersti Klára
  Kolinda Kristalina Kristen Kristin Kristina Kristín Krisztina Krystyna Ksenia Kseniya Kumari Kumiko Lacey Laetitia Laila Laimdota Lala Lana Lara
  Larisa Lata Laura Lauren Laurence Lavinia Layla Lea Leah Leanne Leila Lena Leni Lenka Leocadia Leticia Letizia Leyla Lidia Lieke Liesbeth Ligia
  Lilia Lilian Liliana Liljana Lilly Lily Limor Lina Linda Lindiwe Lindsay Lindsey Linn Lisa Lisbeth Lise Liselotte Liv Livia Liz Liza Ljubica Lois
  Lola Lorena Loretta Lorna Lorraine Lotte Louisa Louise Loujain Lourdes Lubna Lucia Luciana Lucie Lucille Lucinda Lucy Lucía Ludmila Luisa Luz Luísa
  Lydia Lydie Lynda Lynn Lynne Lyubov Lyudmila Léa Lívia Mabel Macarena Maddalena Maddie Madeleine Madeline Maeve Magdalena Maggie Maha Mahnaz Maia
  Mairi Maisie Maite Malala Malalai Malgorzata Malika Mamata Mamie Mamphela Manal Mandy Manon Manuela Marcela Marcella Marcia Mareike Margaret
  Margarita Margaux Margery Margherita Margit Margot Margrethe Marguerite Mari Maria Mariam Marian Mariana Marianna Marianne Mariastella Maribel
  Maricarmen Marie Marieke Mariela Mariella Marija Marijke Mariko Marilyn Marina Marine Marion Marise Marisol Marissa Maristela Marit Marième
  Marjorie Markéta Marlena Marlene Marlies Marsha Marta Martha Martina Martine Martyna Mary Maryam Maryna Marzena María Masako Mathilda Mathilde
  Matilda Matilde Maud Maureen Mavis Maxine Maya Mayawati Mayumi Małgorzata Mbali Meena Meera Meg Megan Megawati Meghan Mehbooba Mehriban Melania
  Melanie Melike Melinda Melissa Meral Merav Mercedes Meredith Merve Meryl Mette Mia Micaela Michaela Michele Michelle Michiko Michèle Midori Mihaela
  Miho Mihoko Mila Milada Milagros Milana Mildred Milena Milica Millie Mindy Mira Miranda Mireille Mirela Miri Miriam Mirjana Mirta Misako Moira
  Molly Mona Monica Monika Monique Morag Muriel Mylène Myra Mónica Nada Nadezhda Nadia Nadine Nadiya Nadja Nadège Nafisa Nagwa Najla Najwa Naledi
  Nana-Akua Nana-Ama Nanaia Nancy Nandini Naoko Naomi Narges Nasreen Nasrin Natalia Natalie Natalija Nataliya Natalya Natasha Nataša Nathalie Nawal
  Nazanin Nazlı Neelie Neha Nela Nelia Nell Nellie Nelly Nerys Ngaire Ngozi Niamh Nicola Nicole Nicoleta Nicolette Nikki Nilufar Nilüfer Nina Nirmala
  Nisha Nkosazana Noa Nodira Noemi Nompumelelo Nomvula Nora Noriko Norma Nosipho Noémie Nthabiseng Nura Oana Obiageli Odette Odile Oksana Oleksandra
  Olena Olesya Olga Olha Olive Olivera Olivia Oluchi Omotola Ophelia Orla Orlaith Ornella Orsolya Oyunbileg Padma Paetongtarn Paige Palesa Paloma Pam
  Pamela Paola Parveen Pascale Pat Patricia Patsy Patti Patty Paula Paulette Paulina Pauline Pearl Peggy Pelin Penelope Penny Pervin Petra Petronella
  Phillipa Phoebe Phumla Phumzile Phyllis Pia Pilar Pinar Polina Polly Pooja Poppy Portia Pratibha Preeti Priscilla Priti Priya Priyanka Puan Puja
  Purnima Päivi Rachael Rachel Rachida Radha Radhika Radka Radmila Ragnhild Raisa Raluca Ramla Ramona Rania Ranjana Raquel Rashida Rashmi Ravza
  Raymonde Rebeca Rebecca Rebekah Reem Regina Rehana Rekha Renata Renate Renee Renuka Retno Rhiannon Rhonda Rigoberta Rina Rita Ritu Roberta Robyn
  Rochelle Rocío Rodica Roisin Romina Rosa Rosalba Rosalie Rosalind Rosalía Rosanna Rosaria Rose Roseline Rosella Roselyne Rosemary Rosie Rosina
  Rosmah Roswitha Rosário Rosângela Roxanne Roza Rozália Ruby Rukhsana Rukmini Ruth Ruzica Róisín Saadia Sabiha Sabina Sabine Sabrina Sachiko Sadako
  Sadhvi Sadie Safa Sahle-Work Sahra Saida Saira Sakina Sakshi Sally Salma Salome Salva Samantha Samar Samia Samira Sandra Sandrine Sangeeta Sanja
  Sanna Saoirse Sara Sarah Sarai Sarala Sarita Saskia Savita Seema Seiko Selin Selma Sema Serena Sezen Shabana Shakira Shamima Shanelle Shannon
  Sharon Shazia Sheila Shelley Sheri Sherri Sheryl Shilpa Shirin Shirley Shobha Shona Shukria Shushan Sian Sidsel Sigrid Sigrun Sigrún Siham Silje
  Silke Silvana Silvia Silvija Sima Simona Simone Sinead Sinéad Siobhan Siobhán Siri Sirikit Sirimavo Sisi Sissel Siv Siân Skye Smriti Sneha Snezhana
  Snežana Sofia Sofie Sofya Sofía Solange Soledad Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stanka Stefania Stella Stephanie
  Stergomena Stine Stéphanie Sudha Sue Suha Sujata Sumaya Sumiko Summer Sunita Susan Susana Susanna Susannah Susanne Sushma Susie Suzana Suzanne
  Svenja Svetlana Sviatlana Svitlana Swapna Swati Sybil Sylvia Sylvie Sylwia Ségolène Séverine Tabitha Tahira Takako Tamar Tamara Tammy Tania Tanja
  Tansu Tanya Tara Tariana Tarja Tatiana Tatjana Tatyana Tehmina Teresa Teresita Terri Tess Tessa Tetiana Thandiwe Thelma Theresa Therese Thokozile
  Thérèsa Thérèse Tiffany Tigist Tilda Tina Tirunesh Tomasa Tomoko Tone Tonya Tordis Toshiko Tove Tracey Tricia Trine Trinidad Trish Trisha Tsedenia
  Tulsi Tuğçe Tzipi Tímea Tülin Ulla Ulrike Uma Una Ursula Urszula Usha Uta Ute Vaira Valentina Valentyna Valeria Valerie Valeska Valérie Vandana
  Vanessa Vasiliki Vera Verity Veronica Veronika Vesna Vibeke Vicki Vicky Victoria Victorine Vigdís Viktoria Viktória Viola Violet Violeta Viorica
  Virginia Virginie Vivian Viviana Viviane Vivien Vjosa Vlora Véronique Wafa Waltraud Wambui Wanda Wangari Wanjiku Wendy Whitney Wilhelmina Willa
  Willow Wilma Winifred Winnie Xenia Ximena Xiomara Yael Yana Yara Yasemin Yasmin Yasmine Yelena Yenny Yevgenia Yingluck Ylva Yoko Yolanda Yolande
  Yoriko Yoshiko Ysabel Yuka Yukiko Yulia Yuliia Yuliya Yumi Yumiko Yuriko Yvette Yvonne Yıldız Zadie Zahida Zahra Zainab Zanele Zara Zarina Zdenka
  Zehra Zeina Zeinab Zelda Zenani Zeynep Zhanna Zinaida Zita Zlata Zoe Zofia Zorana Zoya Zsuzsanna Zubaida Zuhal Zulia Zuzana Ángela Åsa Édith
  Élisabeth Élise Élodie Éva Şebnem Şule Žaneta Željka Žofia
  Dace Ilze Inese Baiba Aija Ieva Jurgita Marju Ľubica Katarína Griet Lieve Annelies Hilde
`);
