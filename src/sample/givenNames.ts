import type { Language } from './familyNames.ts'

/** Given names by language tag, women's and men's. */
export const GIVEN_NAMES: Record<Language, { women: readonly string[]; men: readonly string[] }> = {
  en: {
    women: listed(
      'Abigail, Alice, Amy, Beth, Charlotte, Claire, Eleanor, Emily, Grace, Hannah, Harriet, Imogen, Isla, Jessica, Josephine, Kate, Laura, Louise, Lucy, Megan, Naomi, Olivia, Phoebe, Rachel, Rosie, Ruth, Sarah, Sophie, Tessa, Zoe',
    ),
    men: listed(
      'Adam, Alexander, Andrew, Ben, Callum, Charlie, Daniel, David, Dominic, Edward, Elliot, Ethan, Felix, George, Graham, Harry, Isaac, Jack, James, Joel, Jonathan, Leo, Matthew, Nathan, Oliver, Patrick, Samuel, Simon, Thomas, William',
    ),
  },
  de: {
    women: listed(
      'Anja, Anna, Annika, Birgit, Carolin, Christina, Clara, Elena, Franziska, Greta, Hanna, Ines, Jana, Johanna, Judith, Julia, Katharina, Katrin, Lea, Lena, Lisa, Maren, Marie, Miriam, Nina, Paula, Sabine, Svenja, Theresa, Ulrike',
    ),
    men: listed(
      'Alexander, Andreas, Bastian, Benedikt, Christian, Daniel, David, Dennis, Fabian, Florian, Hannes, Henrik, Jakob, Jan, Jens, Johannes, Jonas, Konrad, Lars, Lukas, Markus, Martin, Max, Moritz, Philipp, Sebastian, Stefan, Tobias, Torsten, Uwe',
    ),
  },
  fr: {
    women: listed(
      'Adèle, Agathe, Amélie, Anaïs, Aurélie, Camille, Cécile, Chloé, Clémence, Élise, Émilie, Hélène, Inès, Juliette, Léa, Manon, Margaux, Noémie, Océane, Sarah, Solène, Zoé',
    ),
    men: listed(
      'Adrien, Alexandre, Antoine, Baptiste, Benoît, Clément, Damien, Étienne, Gaël, Guillaume, Hugo, Jérôme, Julien, Loïc, Lucas, Mathieu, Maxime, Nicolas, Olivier, Pierre, Rémi, Thibault',
    ),
  },
  es: {
    women: listed(
      'Alba, Alicia, Ana, Beatriz, Carmen, Cristina, Elena, Inés, Irene, Laura, Lucía, María, Marina, Marta, Nuria, Paula, Pilar, Raquel, Rocío, Sofía, Valeria, Verónica',
    ),
    men: listed(
      'Alejandro, Álvaro, Andrés, Antonio, Carlos, Daniel, Diego, Fernando, Gonzalo, Iván, Javier, Jorge, José, Juan, Luis, Manuel, Martín, Miguel, Pablo, Rafael, Sergio, Tomás',
    ),
  },
  'pt-BR': {
    women: listed(
      'Ana, Beatriz, Bruna, Camila, Carolina, Fernanda, Gabriela, Isabela, Joana, Júlia, Larissa, Letícia, Luiza, Mariana, Natália, Paula, Renata, Tatiana',
    ),
    men: listed(
      'André, Antônio, Bruno, Caio, Daniel, Eduardo, Felipe, Gabriel, Gustavo, Henrique, João, Leandro, Lucas, Marcelo, Mateus, Rafael, Thiago, Vinícius',
    ),
  },
  pl: {
    women: listed(
      'Agata, Agnieszka, Aleksandra, Alicja, Anna, Barbara, Dorota, Ewa, Joanna, Julia, Justyna, Karolina, Katarzyna, Magdalena, Małgorzata, Marta, Monika, Natalia, Paulina, Zuzanna',
    ),
    men: listed(
      'Adam, Andrzej, Bartosz, Dawid, Filip, Grzegorz, Jakub, Kamil, Krzysztof, Łukasz, Maciej, Marcin, Mateusz, Michał, Paweł, Piotr, Rafał, Szymon, Tomasz, Wojciech',
    ),
  },
  sv: {
    women: listed(
      'Agnes, Alva, Anna, Astrid, Ebba, Elin, Elsa, Frida, Hanna, Ingrid, Johanna, Karin, Kristina, Linnea, Maja, Malin, Saga, Sigrid, Tove, Vera',
    ),
    men: listed(
      'Anders, Axel, Björn, Emil, Erik, Filip, Fredrik, Gustav, Henrik, Jakob, Johan, Karl, Lars, Linus, Magnus, Mattias, Nils, Oskar, Per, Sven',
    ),
  },
  tr: {
    women: listed(
      'Aslı, Ayşe, Begüm, Buse, Ceren, Defne, Deniz, Ebru, Ece, Elif, Esra, Gizem, İrem, Melis, Merve, Nazlı, Pınar, Selin, Sevgi, Zeynep',
    ),
    men: listed(
      'Ahmet, Ali, Barış, Berk, Burak, Can, Cem, Emre, Eren, Hakan, İbrahim, Kaan, Kerem, Mehmet, Mert, Murat, Onur, Ozan, Serkan, Yusuf',
    ),
  },
  vi: {
    women: listed(
      'Bích Ngọc, Diệu Linh, Hà My, Hải Yến, Hồng Nhung, Khánh Vân, Lan Anh, Mai Phương, Minh Thu, Ngọc Anh, Quỳnh Chi, Thanh Hà, Thảo Vy, Thu Trang, Tuyết Mai',
    ),
    men: listed(
      'Anh Tuấn, Bảo Long, Đức Huy, Duy Khang, Gia Bảo, Hoàng Nam, Hữu Phước, Minh Quân, Ngọc Sơn, Quang Hải, Quốc Việt, Thanh Tùng, Tiến Đạt, Trung Kiên, Văn Toàn',
    ),
  },
  nl: {
    women: listed(
      'Anouk, Eline, Esmee, Femke, Floor, Fleur, Iris, Isa, Lieke, Lotte, Maartje, Marloes, Nienke, Noor, Roos, Sanne, Saskia, Tess',
    ),
    men: listed(
      'Bas, Bram, Daan, Floris, Gijs, Jasper, Jeroen, Joost, Koen, Lars, Luuk, Maarten, Niels, Pieter, Ruben, Sander, Sjoerd, Thijs',
    ),
  },
  it: {
    women: listed(
      'Alessia, Anna, Arianna, Chiara, Elena, Elisa, Federica, Francesca, Giorgia, Giulia, Ilaria, Laura, Martina, Michela, Paola, Sara, Serena, Valentina',
    ),
    men: listed(
      'Alberto, Alessandro, Andrea, Davide, Enrico, Fabio, Federico, Filippo, Francesco, Giacomo, Lorenzo, Luca, Marco, Matteo, Paolo, Riccardo, Simone, Stefano',
    ),
  },
  'en-IN': {
    women: listed(
      'Aditi, Ananya, Anjali, Deepa, Divya, Ishita, Kavita, Lakshmi, Meera, Neha, Nisha, Pooja, Priya, Radhika, Riya, Shreya, Sunita, Swati, Tara, Vidya',
    ),
    men: listed(
      'Aditya, Ajay, Amit, Anil, Arjun, Deepak, Ganesh, Harish, Karan, Kiran, Manish, Nikhil, Pranav, Rahul, Rajesh, Rohan, Sanjay, Suresh, Varun, Vikram',
    ),
  },
  'en-NG': {
    women: listed(
      'Adaeze, Amara, Bisi, Chiamaka, Folake, Funmi, Ifeoma, Kemi, Ngozi, Simi, Temi, Yetunde',
    ),
    men: listed(
      'Babajide, Chidi, Chinedu, Dayo, Emeka, Femi, Ikenna, Kunle, Obinna, Segun, Tunde, Uche',
    ),
  },
  'ar-Latn': {
    women: listed(
      'Amal, Dalia, Dina, Farah, Hala, Hanan, Lamia, Layla, Maha, Mariam, Nadia, Noor, Rania, Rasha, Salma, Samar, Yasmin, Zeina',
    ),
    men: listed(
      'Adel, Ahmad, Amir, Bassam, Faisal, Fadi, Hani, Ibrahim, Karim, Khaled, Majid, Nabil, Omar, Rami, Sami, Tarek, Walid, Youssef',
    ),
  },
  'ja-Latn': {
    women: listed(
      'Aiko, Akemi, Asuka, Emi, Haruka, Hitomi, Kana, Kaori, Mai, Mayumi, Naoko, Rie, Sakura, Yui, Yumiko',
    ),
    men: listed(
      'Akira, Daiki, Haruto, Hiroshi, Kaito, Kazuki, Kenji, Makoto, Naoki, Ren, Ryo, Shota, Takashi, Yuki, Yuta',
    ),
  },
  'ko-Latn': {
    women: listed(
      'Eunji, Hana, Hyejin, Jihye, Jimin, Jiwoo, Minji, Seoyeon, Soojin, Sumin, Yejin, Yuna',
    ),
    men: listed(
      'Donghyun, Hyunwoo, Jaehyun, Jihoon, Jinwoo, Junho, Minjun, Sangwoo, Seungmin, Sungho, Taeyang, Wonjin',
    ),
  },
  'zh-Latn': {
    women: listed(
      'Fang, Hui, Jia, Jing, Lan, Lihua, Min, Na, Qing, Xiaoyan, Xinyi, Xue, Yan, Ying, Yuting',
    ),
    men: listed(
      'Bin, Bo, Feng, Gang, Hao, Jian, Jun, Kai, Lei, Ming, Peng, Tao, Wei, Yong, Zhiwei',
    ),
  },
  ja: {
    women: listed('さくら, 美咲, 陽子, 由美, 葵'),
    men: listed('健太, 翔, 大輔, 悠斗, 拓海'),
  },
  zh: {
    women: listed('丽, 静, 婷, 雪, 芳'),
    men: listed('伟, 强, 磊, 杰, 明'),
  },
  ko: {
    women: listed('지은, 서연, 민지, 유진, 하은'),
    men: listed('민준, 지훈, 현우, 준호, 성민'),
  },
  ar: {
    women: listed('ليلى, مريم, نور, سلمى, هالة'),
    men: listed('كريم, عمر, يوسف, سامي, طارق'),
  },
}

/** What friends call them. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  Abigail: 'Abby',
  Alejandro: 'Álex',
  Alexander: 'Alex',
  Aleksandra: 'Ola',
  Benedikt: 'Bene',
  Fernanda: 'Nanda',
  Francesca: 'Franci',
  Franziska: 'Franzi',
  Johannes: 'Hannes',
  Josephine: 'Josie',
  Katarzyna: 'Kasia',
  Katharina: 'Kathi',
  Magdalena: 'Magda',
  Małgorzata: 'Gosia',
  Maximilian: 'Max',
  Rafael: 'Rafa',
  Samuel: 'Sam',
  Sebastian: 'Basti',
  Thomas: 'Tom',
  Tobias: 'Tobi',
}

function listed(text: string): string[] {
  return text.split(', ')
}
