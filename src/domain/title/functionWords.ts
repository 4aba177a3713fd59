import type { JobFunction } from '../position.ts'
import { type Lexicon, lexicon } from './lexicon.ts'

/** What somebody works in, or `role`: words that say nothing of it, whatever they look like. */
export type FunctionSign = JobFunction | 'role'

/**
 * Words that leave no doubt whatever stands beside them: "Product Marketing Manager" is marketing.
 */
const CERTAIN = lexicon<FunctionSign>([
  [
    'engineering',
    `
      engineering manager, design engineer*, product engineer*, software development,
      data center*, datenbank*, telekommunikation*, telecom*, developpement logiciel,
      desarrollo de software, desarrollo web`,
  ],
  [
    'product',
    `
      product manag*, product owner*, produktmanag*, produkt manag*, chef de produit*,
      cheffe de produit*, jefe de producto*, jefa de producto*, responsable produit*,
      responsable de producto*, gerente de producto*`,
  ],
  [
    'design',
    `
      product design*, ux research*, user research*, user experience, design system*, design ops,
      creative director*, art director*, artdirector*, art direktor*, directeur artistique,
      directrice artistique, directeur creatif, directrice creative, director de arte,
      directora de arte, director creativo, directora creativa`,
  ],
  [
    'data',
    `
      data product*, business intelligence, data science, data scientist*, data engineer*,
      data analy*, machine learning engineer*, decision scien*`,
  ],
  [
    'sales',
    `
      sales engineer*, sales operations, sales enablement, account executive*, account manage*,
      accountmanage*, account director*, key account*, business develop*, customer success,
      solutions consultant*, solution consultant*, solutions engineer*, it sales*, it vertrieb*,
      partner manage*, channel manage*, ingenier* de ventas, ingenieur* commercial*,
      technico commercial*, developpement commercial, desarrollo de negocio*, geschäftsentwickl*,
      chief commercial officer, chief revenue officer`,
  ],
  [
    'marketing',
    `
      product market*, market research*, marketing operations, public relations, content design*,
      social media, community manager*, growth market*, employer brand*`,
  ],
  [
    'finance',
    `
      fp&a, m&a, investor relations, investment bank*, private equity, venture capital,
      contrôle de gestion, contrôleur de gestion, contrôleuse de gestion, financial analy*`,
  ],
  [
    'people',
    `
      personalentwickl*, organisationsentwickl*, people operations, people ops,
      hr business partner*, talent acquisition, human resources, learning and development, l&d,
      technical recruiter*, it recruit*, seleccion de personal`,
  ],
  [
    'operations',
    `
      supply chain, business operations, sales support, customer support, customer service,
      customer care, unternehmensentwickl*, projektentwickl*, stadtentwickl*`,
  ],
  [
    'legal',
    `
      data protection, data privacy, datenschutz*, protection des donnees, proteccion de datos,
      general counsel, legal counsel`,
  ],
  [
    'research',
    `
      research assistant*, research associate*, research scientist*, research engineer*,
      phd student*, phd candidate*, enseignant chercheur, enseignante chercheuse,
      maître de conferences, maîtresse de conferences`,
  ],
  [
    'role',
    `
      lead generation, personal assistant*, personal train*, personal coach*, personal stylist*,
      personal shopper*, personalis*, personaliz*, product of, designat*, productivity,
      *halbleiter, public administration, secretaire general*, secretari* general,
      generalsekret*, verwaltungsrat*, verwaltungsrät*, conseil d administration,
      business administration, open source`,
  ],
])

/** Words that name a field. Of two, the first counts: "Sales & Marketing" is sales. */
const PLAIN = lexicon<FunctionSign>([
  [
    'engineering',
    `
      engineering, engineers, cto, cio, ciso, developer*, devops, devsecops, sre, programmer*,
      programmier*, programad*, programmeu*, desarrollador*, developpeu*, softwareentwickl*,
      *entwickler, *entwicklerin, frontend, backend, fullstack, full stack, android, ios,
      ingenierie, ingenieria, dsi, informatik*, *informatik*, informatique, informatica,
      chief technology officer, chief information officer, it`,
  ],
  [
    'product',
    `
      product, products, produkt, produkte, produktleit*, produit, produits, producto,
      productos, cpo`,
  ],
  [
    'design',
    `
      design, designs, *designer, *designerin, designers, ux, ui, graphic*, graphi*, grafik*,
      gestalt*, *gestalter, *gestalterin, *gestaltung, illustrat*, diseñ*, illustrateur`,
  ],
  [
    'data',
    `
      data, analytics, bi, statistic*, statisti*, daten*, donnees, datos, cdo, estadistic*,
      datenanaly*, datenwissenschaft*`,
  ],
  [
    'sales',
    `
      sales, presales, bdr, sdr, partnerships, alliances, revenue, cro, cco, *vertrieb*,
      *verkauf*, *verkäuf*, *kundenberat*, aussendienst*, innendienst*, ventas, comercial*,
      vendedor*, vente, ventes, vendeur*, vendeuse*, commercial*, export*, salesperson, salesman,
      kundenbetreu*, keyaccount*`,
  ],
  [
    'marketing',
    `
      *marketing*, cmo, brand*, content, seo, sem, communications, communication, pr,
      öffentlichkeitsarbeit, presse*, press, pressesprech*, werbung, werbe*, advertis*,
      *kommunikation*, comunicacion*, mercadotecnia, publicidad, publicite, copywriter*,
      campaign*, branding, marke, marken*, marca, marque`,
  ],
  [
    'finance',
    `
      finance*, financial, financ*, *finanz*, cfo, daf, accounting, accountant*, controller*,
      *controlling, treasur*, tresor*, tax, taxes, steuer, steuern, steuerberat*, steuerfach*,
      *buchhalt*, bilanz*, audit*, *wirtschaftsprüf*, *comptab*, contab*, contador*, investment*,
      investor*, banking, banker*, bank, *kredit*, credit, aktuar*, actuar*, bookkeep*,
      rechnungswesen, schatzmeister*, tesorer*, kämmer*`,
  ],
  [
    'people',
    `
      hr, chro, people, talent*, recruit*, personal, personal*, personnel, rh, drh, rrhh, rr hh,
      recursos humanos, ressources humaines, human capital, recrut*, reclut*, headhunter*,
      head hunter*, talento*, sourcer*, ausbildung*, workforce, hrbp`,
  ],
  [
    'operations',
    `
      operations, operation, operational, operaciones, operativ*, coo, *logisti*, procurement,
      purchas*, *einkauf*, *einkäuf*, compras, comprador*, achats, achat, acheteu*, production,
      *produktion*, produccion, manufacturing, *fertigung*, warehouse, *lager*, fabrication,
      kundenservice*, kundendienst*, service client, atencion al cliente, facility, facilities,
      *betrieb`,
  ],
  [
    'legal',
    `
      legal, lawyer*, attorney*, counsel, solicitor*, barrister*, paralegal*, jurist*, *recht,
      recht, rechts*, *anwalt, *anwält*, notar*, compliance, avocat*, juridi*, abogad*, privacy,
      dpo, patent*, clo, law, droit, derecho, syndikus*`,
  ],
  [
    'research',
    `
      research*, *forsch*, wissenschaft*, *wissenschaft*, professor*, *professor, *professorin,
      prof, lecturer*, postdoc*, post doc*, phd, doktorand*, doctorand*, doctorant*, chercheu*,
      recherche, investigador*, investigacion, r&d, f&e, dozent*, privatdozent*, catedratic*,
      laboratory, scientist*, scientifique*`,
  ],
])

/** Words that count only where nothing else is named: a "Data Engineer" works in data. */
const VAGUE = lexicon<FunctionSign>([
  [
    'engineering',
    `
      engineer*, *ingenieur, *ingenieurin, ingenieur*, ingenier*, software, softwareentwickl*,
      *entwicklung*, entwickl*, technical, technology, technolog*, *techni*, tecnic*, tecnolog*,
      tech, cloud, security, cyber*, network*, embedded, hardware, firmware, web, system,
      systems, system* admin*, sysadmin*, platform, infrastructure, *netzwerk*, qa, tester*,
      test, electronic*, electri*, elektr*, mechani*, mechatron*, *architekt*, architect*,
      arquitect*, scrum master, agile coach, developpement, desarrollo, logiciel*, systeme*,
      sistemas, staff engineer`,
  ],
  [
    'data',
    `
      analyst*, analista*, analyste*, ai, ml, ki, ia, machine learning, deep learning,
      artificial intelligence, kunstliche intelligenz`,
  ],
  ['sales', 'account, accounts, customer, client, retail, channel'],
  [
    'marketing',
    `
      growth, *redakt*, redacteu*, redactr*, redactor*, editor*, events, event, crm, media,
      medien*`,
  ],
  ['finance', `risk, insurance, versicherung*, payroll, portfolio, kaufmännisch*`],
  [
    'people',
    'diversity, training, trainer*, formation, formacion, benefits, compensation, culture',
  ],
  [
    'operations',
    `
      project manag*, projektmanag*, *projektleit*, projekt*, chef de projet*, cheffe de projet*,
      responsable projet*, jefe de proyecto*, jefa de proyecto*, jefatura de proyecto*,
      gerente de proyecto*, gerente de projeto*, program manag*, programme manag*, pmo,
      office manager*, administrati*, administrac*, *verwaltung*, sachbearbeit*,
      executive assistant*, sekret*, secretary, secretaire, secretari*, chief of staff, quality,
      *qualität*, qualite, calidad, plant, *werk, service*, delivery, transformation, strategy,
      strateg*, process*, *prozess*, business analyst*, transport*`,
  ],
  ['research', 'teaching assistant*, science, sciences, scientific'],
])

/** From the surest words to the vaguest. */
export const FUNCTION_WORDS: readonly Lexicon<FunctionSign>[] = [CERTAIN, PLAIN, VAGUE]
