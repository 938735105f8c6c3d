import { wordSet } from './words';

/** Our own list of surnames common in the world or known from the news, that are seldom anything else; a sign of a person, no more. */
export const SURNAMES = wordSet(`
  Smith Johnson Williams Jones Davis Miller Wilson Anderson Taylor Thomas Jackson Harris Martin Thompson Robinson Clarke Rodriguez Lewis Lee Walker Allen Wright Hernandez
  Lopez Gonzalez Nelson Mitchell Perez Roberts Turner Phillips Campbell Evans Edwards Collins Sanchez Morris Rogers Reed Murphy Bailey Rivera Cooper Richardson Cox Howard
  Ward Torres Peterson Ramirez Watson Sanders Bennett Barnes Ross Henderson Coleman Jenkins Perry Patterson Hughes Flores Washington Simmons Foster Gonzales Bryant Alexander Griffin
  Diaz Hayes Myers Hamilton Graham Sullivan Wallace Woods Cole Owens Reynolds Fisher Ellis Harrison Gibson McDonald Cruz Marshall Ortiz Gomez Murray Freeman Webb Simpson Stevens
  Tucker Porter Hicks Crawford Boyd Kennedy Morales Dixon Ramos Reyes Burns Gordon Shaw Holmes Robertson Henry Ferguson Nichols Dunn Daniels Hudson Spencer Gardner Payne Kelley
  Dunne O'Brien O'Connor O'Neill O'Sullivan O'Reilly O'Donnell McCarthy McKenzie McLaughlin McGuinness McConnell McCain McCartney MacDonald Macdonald Fletcher Stewart Stuart Fraser Cameron
  Nixon Reagan Clinton Obama Trump Biden Carter Roosevelt Truman Eisenhower Kissinger Cheney Rumsfeld Powell Albright Kerry Tillerson Pompeo Blinken Mattis Bolton Pelosi Schumer Romney
  Blair Thatcher Churchill Johnson Sunak Truss Corbyn Miliband Starmer Farage Sturgeon Salmond Merkel Schröder Schroeder Kohl Scholz Schäuble Schaeuble Steinmeier Gabriel Maas Baerbock Habeck Lindner
  Macron Sarkozy Hollande Chirac Mitterrand Juppé Fillon Villepin Fabius Valls Mélenchon Berlusconi Renzi Prodi Salvini Meloni Draghi Monti Gentiloni Conte Mattarella Rajoy Zapatero Aznar Puigdemont
  Putin Medvedev Yeltsin Gorbachev Lavrov Shoigu Peskov Navalny Nemtsov Kadyrov Prigozhin Khodorkovsky Brezhnev Khrushchev Stalin Lenin Poroshenko Zelensky Zelenskyy Tymoshenko Yanukovych Yushchenko Klitschko
  Lukashenko Tikhanovskaya Saakashvili Ivanishvili Aliyev Pashinyan Sargsyan Kocharyan Nazarbayev Tokayev Karimov Mirziyoyev Rahmon Berdymukhamedov Kaczynski Kaczyński Tusk Duda Morawiecki Walesa Havel Zeman Babis
  Fico Orban Orbán Vucic Vučić Milosevic Milošević Karadzic Mladic Tadic Dodik Thaci Kurti Rama Berisha Gruevski Zaev Dacic Tsipras Mitsotakis Papandreou Samaras Erdogan Erdoğan Davutoglu Cavusoglu Gulen Gülen Atatürk
  Assad Asad Hariri Nasrallah Aoun Jumblatt Berri Siniora Netanyahu Sharon Olmert Barak Rabin Peres Livni Lieberman Gantz Bennett Lapid Abbas Arafat Haniyeh Meshaal Mashaal Erekat Fayyad Mubarak Morsi Sisi Sadat Nasser
  ElBaradei Gaddafi Qaddafi Gadhafi Haftar Sarraj Bouteflika Marzouki Essebsi Bin-Laden Zawahiri Zarqawi Baghdadi Sistani Sadr Maliki Abadi Allawi Talabani Barzani Saddam Khamenei Khomeini Rouhani Ahmadinejad Zarif Raisi Soleimani
  Karzai Ghani Musharraf Zardari Bhutto Sharif Khan Modi Gandhi Singh Vajpayee Nehru Advani Kejriwal Banerjee Rajapaksa Sirisena Wickremesinghe Hasina Jinping Xiaoping Zedong Mao Suharto Sukarno Widodo Mahathir Najib Marcos Aquino Arroyo
  Duterte Estrada Thaksin Prayuth Abe Koizumi Kishida Suga Hatoyama Mugabe Mandela Mbeki Zuma Ramaphosa Tsvangirai Mnangagwa Museveni Kagame Kabila Tshisekedi Obasanjo Buhari Jonathan Tinubu Atiku Kenyatta Odinga Ruto Kibaki Moi Annan Ouattara
  Gbagbo Compaoré Sankara Deby Déby Bashir Hemedti Burhan Kiir Machar Garang Abiy Meles Afwerki Castro Guevara Chavez Chávez Maduro Guaido Guaidó Morales Correa Kirchner Macri Menem Milei Lula Rousseff Bolsonaro Temer Cardoso Bachelet Piñera Pinera
  Pinochet Uribe Santos Petro Duque Fujimori Humala Toledo Ortega Zelaya Bukele Peña Calderón Calderon Obrador Trudeau Harper Chrétien Chretien Mulroney Turnbull Abbott Rudd Gillard Morrison Albanese Ardern Key Guterres Ban Boutros-Ghali Brahimi
  Mistura Pedersen Kofi Stoltenberg Rasmussen Solana Mogherini Borrell Ashton Barroso Juncker Leyen Lagarde Strauss-Kahn Georgieva Tedros Ghebreyesus Zuckerberg Musk Bezos Gates Jobs Buffett Murdoch Soros Snowden Assange Manning Epstein Weinstein
  Garcia García Martinez Martínez Fernandez Fernández González Rodríguez López Pérez Gómez Sánchez Díaz Álvarez Alvarez Moreno Muñoz Romero Gutiérrez Jiménez Ruiz Vargas Castillo Mendoza Rojas Silva Souza Costa Oliveira Pereira Ferreira Almeida
  Müller Mueller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schwarz Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann Dupont Dubois Durand Moreau Laurent Lefebvre Leroy Roux Fournier
  Girard Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Conti Costa Mancini Nowak Kowalski Wiśniewski Novak Svoboda Horvat Kovačević Popov Petrov Ivanov Sokolov Kuznetsov Smirnov Volkov Shevchenko Kovalenko Bondarenko
  Hansen Johansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christensen Sørensen Eriksson Karlsson Nilsson Svensson Gustafsson Lindqvist Korhonen Virtanen Jansen Bakker Visser Smit Mulder Peeters Janssens Maes
  Nguyen Tran Pham Park Choi Jung Kang Yoon Tanaka Suzuki Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Sato Wang Zhang Chen Liu Yang Huang Zhao Zhou Patel Sharma Kumar Gupta Reddy Rao Iyer Chowdhury Rahman Hossain Ahmed Hussain Malik Qureshi
  Okafor Okoro Adeyemi Balogun Eze Obi Mensah Owusu Boateng Diallo Traoré Traore Keita Coulibaly Touré Toure Diop Ndiaye Sow Cissé Sissoko Mwangi Kamau Otieno Odhiambo Banda Phiri Moyo Ndlovu Dlamini Nkosi Zulu Mokoena Botha Van-der-Merwe Tesfaye Haile
`);
