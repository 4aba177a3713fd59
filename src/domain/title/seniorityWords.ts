import type { Seniority } from '../position.ts'
import { lexicon } from './lexicon.ts'

/**
 * What words of a title may say about its level: the level itself, or
 * `student` (an intern, if nothing else is said),
 * `role` (a name like Product Manager, in which no word counts by itself),
 * `assistant` (works for whoever is named beside it),
 * `assistant to` (works for whoever is named after it), and
 * `to` (the same, up to the next comma).
 */
export type LevelSign = Seniority | 'student' | 'role' | 'assistant' | 'assistant to' | 'to'

/**
 * The words, for English, German, French and Spanish.
 *
 * A manager of things (product, account, project, community) is a role; a manager of a
 * department or a place is a manager. Leiter, Leitung and "Head of" are directors, as they answer
 * for a whole field; Teamleiter and chef de projet lead. A professor runs a chair, and hires.
 */
export const SENIORITY_WORDS = lexicon<LevelSign>([
  [
    'intern',
    `
      intern, internship, interns, trainee, working student*, werkstudent*, werkstudium,
      praktikant*, praktikum, *praktikant, *praktikantin, pflichtpraktikum, auszubildende*,
      azubi, lehrling, apprentice*, apprenti, apprentie, alternant, alternante, en alternance,
      stagiaire, stage de, becario, becaria, en practicas, practicas, practicante, aprendiz,
      volontär*, volontariat`,
  ],
  ['student', 'student, students, studentin, studierende*, etudiant*, estudiante'],
  [
    'junior',
    `
      junior, jr, jnr, debutant, debutante, entry level, graduate, berufseinsteiger*,
      | associate, assistant product manager, assistant project manager,
      assistant account manager, assistant brand manager, phd student*, phd candidate,
      phd researcher, doctoral student*, doctoral candidate, doktorand*, doctorand*, doctorant*`,
  ],
  [
    'senior',
    `
      senior, sr, snr, seniorin, assistant professor*, juniorprofessor*, akademischer rat,
      oberarzt, oberärztin, ingenieur principal, ingenieure principale, expert principal`,
  ],
  [
    'lead',
    `
      lead, leads, leader, *leader, teamlead*, techlead, *teamleit*, *gruppenleit*,
      *projektleit*, *schichtleit*, *bauleit*, leitende*, leitend, principal, distinguished,
      staff engineer*, staff software engineer*, staff ? engineer*, staff developer*,
      staff scientist*, staff data scientist*, staff designer*, staff product*, staff architect*,
      supervisor*, superviseu*, foreman, forewoman, vorarbeiter*, assistant manager*,
      assistant ? manager, associate manager, | associate manager, duty manager,
      associate professor*, | associate professor*, maître de conferences,
      maîtresse de conferences, profesor titular, profesora titular, chef de projet,
      cheffe de projet, chef de projets, cheffe de projets, chef d equipe, cheffe d equipe,
      chef de cuisine, head chef, executive chef, head coach, head nurse, head teacher,
      jefe de proyecto*, jefa de proyecto*, jefatura de proyecto*, jefe de equipo,
      jefa de equipo, gerente de proyecto*, gerente de projeto*, lider, encargado*, encargada*,
      referent technique, referente technique`,
  ],
  [
    'manager',
    `
      manager, managerin, mgr, managers, managerinnen, *manager, *managerin,
      group product manager*, group project manager*, chief of staff, chef de cabinet,
      cheffe de cabinet, jefe de gabinete, jefa de gabinete, *abteilungsleit*, *filialleit*,
      *marktleit*, *geschäftsstellenleit*, führungskraft, responsable, chef de, cheffe de,
      chef d, cheffe d, chef du, cheffe du, chef des, cheffe des, chef comptable,
      cheffe comptable, jefe, jefa, jefatura, gerente, gerenta, gerencia, gerant de magasin,
      gerante de magasin, gerant de boutique, gerante de boutique, gerant de restaurant,
      gerante de restaurant, assistant director*, assistant head, assistant vice president, avp,
      account director, client director, directeur de projet*, directrice de projet*,
      director de proyecto*, directora de proyecto*, teamchef*`,
  ],
  [
    'director',
    `
      director, directors, directeur, directrice, directora, direktor, direktorin, subdirector,
      subdirectora, head, head of, leiter, leiterin, *leiter, *leiterin, *leitung,
      *hauptabteilungsleit*, general manager, country manager, prokurist*, *chefredakteur*,
      *chefredaktion, *chefarzt, *chefärztin, *chefingenieur*, *chefentwickler*, *chefarchitekt*,
      editor in chief, redacteur en chef, redactrice en chef, redactor jefe, redactora jefa,
      chief engineer, chief architect, chief scientist, chief data scientist, chief economist,
      chief accountant, chief designer, chief technologist, chief analyst, chief editor,
      chief ? architect, chief ? engineer, chief of, associate partner, | associate partner,
      associate vice president, | associate vice president, assistant general counsel, professor,
      professorin, prof, *professor, *professorin, professeur des universites,
      professeure des universites, catedratico, catedratica, dean, dekan, dekanin, doyen,
      doyenne, decano, decana, department chair, lehrstuhlinhaber*, drh, dsi, daf, | direction,
      | direccion`,
  ],
  [
    'VP',
    `
      vp, svp, evp, vice president*, vice presidente*, vice presidenta, vicepresident*,
      vicepresidencia, vizepräsident*, general counsel, executive vice president,
      senior vice president, | partner |, | partnerin |, | legal partner |, | law partner |,
      | tax partner |, | audit partner |, | consulting partner |, | investment partner |,
      venture partner, limited partner, and partner |, und partner |, und partnerin |,
      | associe |, | associee |, avocat associe, avocate associee, | socio |, | socia |,
      comite de direction, comite de direccion, comex, codir, executive committee`,
  ],
  [
    'C-level',
    `
      ceo, cto, cfo, coo, cio, ciso, cmo, cpo, cro, chro, cdo, cso, cco, clo, cgo, cxo, cao, cko,
      cino, c level, chief executive, chief executive officer, chief ? officer,
      chief ? ? officer, chief ? ? ? officer, founder, foundress, co founder, cofounder,
      co fondateur, co fondatrice, co fundador, co fundadora, founding partner, gründer,
      gründerin, *mitgründer*, *mitbegründer*, firmengründer*, *fondateur, *fondatrice,
      *fundador, *fundadora, entrepreneur, entrepreneuse, entrepreneure, unternehmer,
      unternehmerin, emprendedor, emprendedora, empresario, empresaria, owner, inhaber,
      inhaberin, mitinhaber*, geschäftsinhaber*, firmeninhaber*, eigentümer*, proprietaire,
      propietario, propietaria, dueño, dueña, gesellschafter, gesellschafterin, president,
      presidente, presidenta, präsident, präsidentin, managing director, managing partner,
      general partner, equity partner, | senior partner |, executive director, directeur general,
      directrice generale, directeur executif, directrice executive, direction generale,
      | direction generale, dg, dga, pdg, president directeur general,
      presidente directrice generale, director general, directora general, directora generale,
      director ejecutivo, directora ejecutiva, director gerente, directora gerente,
      direccion general, | direccion general, consejero delegado, consejera delegada,
      administrador unico, administradora unica, administrateur delegue,
      administratrice deleguee, gerente general, gerenta general, gerencia general,
      generaldirektor*, *geschäftsführ*, *geschäftsleit*, vorstand, *vorstand, *vorständin,
      vorstandsvorsitz*, vorstandsmitglied*, vorstandssprecher*, mitglied des vorstand*,
      executive board, executive board member, member of the executive board, gerant, gerante,
      associe gerant, associee gerante, dirigeant, dirigeante, chef d entreprise,
      cheffe d entreprise, socio director, socia directora, socio fundador, socia fundadora,
      associe fondateur, associee fondatrice, secretary general, generalsekretär*,
      secretaire general, secretaire generale, secretario general, secretaria general, rector,
      rektor, rektorin, rectora, provost, chefin`,
  ],
  [
    'board',
    `
      board member*, member of the board, member of board, board of directors, board director*,
      board advisor, board adviser, board observer, board trustee, on the board,
      supervisory board, advisory board, non executive board member, | board |, chair, chairman,
      chairwoman, chairperson, chair of the board, chairman of the board,
      chairwoman of the board, president of the board, president du conseil,
      presidente du conseil, presidente del consejo, presidenta del consejo, trustee, governor,
      non executive director*, non executive, non exec, ned, independent director,
      administrateur independant, administratrice independante, membre du conseil,
      conseil d administration, conseil de surveillance, consejero, consejera,
      consejo de administracion, miembro del consejo, aufsichtsrat*, aufsichtsrät*,
      verwaltungsrat*, verwaltungsrät*, stiftungsrat*, stiftungsrät*, beirat, beirätin,
      beiratsmitglied*, beiratsvorsitz*`,
  ],
  [
    'role',
    `
      product manager*, produktmanager*, produkt manager*, project manager*, projektmanager*,
      projekt manager*, program manager*, programme manager*, account manager*, accountmanager*,
      key account manager*, community manager*, communitymanager*, content manager*,
      social media manager*, customer success manager*, student success manager*,
      success manager*, case manager*, office manager*, officemanager*, brand manager*,
      category manager*, campaign manager*, event manager*, eventmanager*, events manager*,
      partner manager*, partnership manager*, partnerships manager*, alliance manager*,
      channel manager*, investment manager*, portfolio manager*, asset manager*, fund manager*,
      wealth manager*, relationship manager*, client manager*, customer manager*,
      business development manager*, product marketing manager*, contract manager*, bid manager*,
      proposal manager*, tender manager*, release manager*, test manager*, testmanager*,
      change manager*, incident manager*, problem manager*, configuration manager*,
      requirements manager*, data manager*, knowledge manager*, information manager*,
      property manager*, facility manager*, crm manager*, seo manager*, process manager*,
      prozessmanager*, qualitätsmanager*, stage manager*, tour manager*, artist manager*,
      technical program manager*, responsable produit*, responsable de produit*,
      responsable projet*, responsable de projet*, responsable de compte*,
      responsable de producto*, responsable de proyecto*, responsable de cuenta*,
      chef de produit*, cheffe de produit*, chef de partie, chef de rang, sous chef,
      jefe de producto*, jefa de producto*, gerente de producto*, gerente de produto*,
      gerente de cuenta*, art director*, artdirector*, art direktor*, directeur artistique,
      directrice artistique, director de arte, directora de arte, director of photography,
      funeral director*, product owner*, produktowner, process owner*, service owner*,
      system owner*, platform owner*, domain owner*, data owner*, feature owner*,
      application owner*, risk owner*, solution owner*, asset owner*, lead gen*, lead qualif*,
      lead management, thought leader*, thought leadership, founding engineer*,
      founder associate, founder s associate, founders associate, founder s office,
      founders office, business partner*, entrepreneur in residence, head hunter*, *halbleiter,
      *begleiter, *begleiterin, *begleitung, *ableitung, *anleitung, *rohrleitung, board game*,
      board certified, cro specialist*, cro manager*, cro expert*, cro consultant*, senior care,
      senior living, senior citizen*, trainee program*, graduate program*, intern program*,
      student affairs, student success, student services, student recruit*, student experience,
      student support, student union, go to market, ceo s office, ceo office, president s office,
      working from`,
  ],
  [
    'assistant',
    `
      *assistan*, *assisten*, asistent*, sekretär*, sekretariat*, secretary, secretaire,
      secretaria, secretario, geschäftsführungsassisten*, geschäftsleitungsassisten*,
      geschäftsführungssekret*, personal assistant*, executive assistant*, vorstandsreferent*,
      pa, ea`,
  ],
  [
    'assistant to',
    `
      *assistan* to, *assistan* of, *assistan* for, *assistan* de, *assistan* du, *assistan* d,
      *assistan* au, *assisten* der, *assisten* des, *assisten* von, *assisten* zur,
      asistent* de, asistent* del, asistent* a, sekret* der, sekret* des, secretary to,
      secretaire de, secretaire du, secretaria de, secretaria del, pa to, ea to, pa for, ea for,
      referent der, referent des, referentin der, referentin des, adjoint au, adjointe au,
      office of, büro der, büro des, cabinet du`,
  ],
  ['to', 'to, advisor for, adviser for, berater der, berater des, beraterin der, beraterin des'],
])
