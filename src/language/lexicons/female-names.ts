import { wordSet } from './words';

/** Our own list of given names that are women's nearly everywhere; the other listed given names are men's, or both. */
export const FEMALE_NAMES = wordSet(`
  Abby Abigail Adele Adriana Agatha Agnes Aileen Aimee Aisha Alana Alejandra Alena Alexandra Alexandria Alia Alice Alicia Alina Alison Allison Alyona Alyssa
  Amal Amanda Amber Amelia Amina Amira Amnah Amneh Amy Ana Anastasia Andrea Angela Angelika Angelina Anita Anja Ann Anna Annabel Anne Anne-Marie Anneke
  Annegret Annette Annie Annika Antonella Antonia Antonina Apolline April Ariana Arianna Arlene Asako Asha Asma Astrid Aubrey Audrey Aurora Ava Ayako Ayesha Ayse Ayşe
  Barbara Beata Beatrice Beatriz Becky Belinda Bella Bernadette Bertha Bess Beth Bethan Bethany Betsy Bettina Betty Beverly Birgit Birgitta Birgitte Blanca Blanche Bonnie
  Brenda Bridget Brigitte Brooke Bukola Caitlin Camila Camilla Camille Candice Carla Carlin Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina
  Catherine Cathy Cecilia Celia Celine Céline Chantal Charity Charlene Charlotte Chelsea Cherie Cheryl Chiara Chieko Chloe Christa Christiane Christina Christine Cindy Claire
  Clara Clare Claudia Colleen Condoleezza Connie Corazon Corinne Cornelia Cristina Crystal Cynthia Dagmar Daisy Dalia Dana Daniela Danielle Daphne Daria Darlene Dawn
  Debbie Deborah Debra Deirdre Delphine Denise Despina Diana Diane Dianne Dilma Dina Dolores Donatella Donna Dora Doreen Doris Dorothy Edith Edna Eileen Ekaterina Elaine
  Eleanor Elena Eleni Eliška Elisa Elisabeth Élisabeth Elisabetta Elise Eliza Elizabeth Elizaveta Elke Ella Ellen Ellie Elodie Elsa Elsie Elvira Emilia Emily Emine Emma Erika Erin
  Esperanza Esther Eszter Ethel Eunice Eva Eve Evelyn Ewa Ayelet Fabienne Faith Farah Farida Fatima Fatma Fatou Fatoumata Fawzia Felicity Fernanda Fiona Fleur Flora Florence
  Folasade Frances Francesca Françoise Francoise Freda Freya Fumiko Funke Gabriela Gabriele Gabriella Gail Galina Gemma Geneviève Georgia Georgina Geraldine Gillian Gina Gisela Giorgia
  Giovanna Gisèle Giulia Gladys Glenda Glenys Gloria Golda Gordana Grace Graciela Greta Gretchen Gro Guadalupe Gulnara Gwen Habiba Hana Hanan Hannah Hanna Harriet Hasina Hatice Hayley Hazel
  Heather Heidi Helen Helena Helene Hélène Helga Helle Henrietta Hilary Hilda Hillary Hiroko Holly Ida Ilana Ilaria Imelda Imogen Indira Inés Inga Ingeborg Ingrid Ioana Irena Irene Irina Iris Irma
  Iryna Isabel Isabella Isabelle Isla Ivana Ivanka Ivy Jacinda Jacqueline Jadwiga Jamila Jana Jane Janet Janice Janine Jasmine Jayne Jean Jeanette Jeanne Jelena Jenna Jennifer Jenny Jessica Jill
  Joan Joanna Joanne Jocelyn Johanna Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet Julieta June Junko Justine Jutta Kaja Kajsa Kamala Kamila Kaori Karen Karima Karin Karina
  Katarina Katarzyna Kate Kateryna Katerina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kay Kayla Keiko Kellie Kelly Kersti Khadija Khaleda Kirsten Kirsty Kolinda Kristalina
  Kristen Kristin Kristina Laila Laimdota Lana Lara Larisa Laura Lauren Laurence Layla Leah Leanne Leila Lena Leni Leticia Lidia Lilian Lily Lina Linda Lindiwe Lindsay Lindsey Lisa Liv Liz Liza Ljubica
  Lois Lola Lorena Loretta Lorna Lorraine Louisa Louise Lourdes Lubna Lucia Lucía Lucie Lucinda Lucy Ludmila Lydia Lynda Lynn Lynne Lyudmila Mabel Madeleine Madeline Magdalena Maggie Maha Maia Maisie Malala
  Malgorzata Małgorzata Mamata Manuela Margaret Margarita Margery Margot Margrethe Marguerite Maria María Mariam Marian Mariana Marianne Marie Mariella Marija Marilyn Marina Marine Marion Marise Marisol Marissa
  Marjorie Marlene Marta Martha Martina Martine Mary Maryam Maryna Masako Maud Maureen Mavis Maxine Maya Meena Megan Megawati Meghan Mehriban Melania Melanie Melinda Melissa Mercedes Meredith Merve Meryl Mette Mia
  Michaela Michele Michelle Michèle Michiko Mihaela Mildred Milena Millie Mindy Mira Miranda Mireille Miriam Moira Molly Mona Monica Mónica Monika Monique Muriel Myra Nadezhda Nadia Nadine Naledi Nana-Ama Nancy Naoko
  Naomi Natalia Natalie Natalya Nataliya Natasha Nathalie Nawal Nazanin Neelie Nell Nellie Ngozi Nicola Nicole Nikki Nilüfer Nina Nirmala Nkosazana Noa Noemi Nora Noriko Norma Oana Oksana Olena Olga Olha Olive Olivia
  Oluchi Orla Ornella Paige Paloma Pam Pamela Paola Pat Patricia Patty Paula Paulette Pauline Pearl Peggy Penelope Penny Petra Phoebe Phumzile Phyllis Pia Pilar Polina Polly Poppy Pratibha Priscilla Priti Priya Priyanka
  Rachel Rachida Radhika Raisa Ramona Rania Raquel Rashida Rebecca Rebekah Reem Regina Renata Renate Retno Rhonda Rigoberta Rita Roberta Robyn Rochelle Romina Rosa Rosalía Rosalind Rosângela Rosanna Rose Roselyne Rosemary
  Rosie Rosmah Roxanne Roza Ruby Ruth Sabina Sabine Sabrina Sachiko Sadie Sahra Sally Salma Salome Samantha Samar Samia Samira Sandra Sanna Sara Sarah Saskia Séverine Ségolène Selin Selma Serena Shamima Shannon Sharon Sheila
  Shelley Sheri Sherri Sheryl Shirin Shirley Shukria Shushan Silke Silvana Silvia Simone Sinead Siobhan Sirimavo Sofia Sofía Soledad Solange Sonia Sonya Sophia Sophie Soraya Stacey Stella Stephanie Sue Susan Susana Susanna
  Susanne Sushma Suzanne Svenja Sviatlana Svetlana Sybil Sylvia Sylvie Tabitha Tamar Tamara Tammy Tania Tanja Tansu Tanya Tara Tarja Tatiana Tatyana Teresa Tessa Thelma Theresa Therese Tiffany Tina Tomoko Toshiko Tove Tracey
  Trine Trinidad Trish Tulsi Tzipi Uma Una Ursula Usha Vaira Valentina Valeria Valérie Valerie Valeska Vanessa Vera Verity Veronica Veronika Véronique Vesna Vicky Victoria Viktoria Violet Violeta Viorica Virginia Virginie Vivian
  Viviane Vjosa Wanda Wangari Wendy Whitney Wilma Winnie Xenia Xiomara Yael Yasmin Yasmine Yelena Yevgenia Yingluck Yoko Yolanda Yoriko Yukiko Yulia Yuliya Yumi Yuriko Yvette Yvonne Zainab Zanele Zara Zehra Zeinab Zelda Zeynep Zinaida
  Zoe Zofia Zuzana Zsuzsanna Deb Barb Jo Cristina Rosário Paetongtarn Aminata Bidhya Draupadi Sonja Solveig Sigrid Siv Silje Anniken Ylva Ulrike Ute Uta Anke Anja Aung-San
`);
