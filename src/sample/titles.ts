/**
 * Job titles by trade, in each step the commonest first.
 *
 * The steps: student, practising, senior, lead, manager, director, and the top.
 */
export const TITLES = {
  engineering: steps(
    'Working Student Engineering, Software Engineering Intern',
    'Software Engineer, Junior Software Engineer, Backend Engineer, Frontend Engineer, DevOps Engineer, Android Developer',
    'Senior Software Engineer, Senior Backend Engineer, Site Reliability Engineer, Senior Frontend Engineer',
    'Tech Lead, Staff Engineer, Principal Engineer, Solution Architect',
    'Engineering Manager, Senior Engineering Manager',
    'Director of Engineering, Head of Engineering, Head of Platform',
    'CTO, VP Engineering, Chief Technology Officer',
  ),
  product: steps(
    'Product Intern, Working Student Product',
    'Product Manager, Associate Product Manager, Product Owner',
    'Senior Product Manager, Technical Product Manager',
    'Lead Product Manager, Principal Product Manager',
    'Group Product Manager',
    'Head of Product, Director of Product',
    'VP Product, Chief Product Officer',
  ),
  design: steps(
    'Design Intern',
    'Product Designer, Junior Designer, UX Designer, Visual Designer',
    'Senior Product Designer, Senior UX Researcher',
    'Lead Designer, Design Systems Lead',
    'Design Manager',
    'Head of Design, Creative Director',
    'VP Design',
  ),
  data: steps(
    'Working Student Data',
    'Data Analyst, Junior Data Analyst, Data Engineer, Data Scientist',
    'Senior Data Scientist, Senior Data Engineer, Machine Learning Engineer',
    'Analytics Lead, Staff Data Scientist',
    'Data Science Manager',
    'Head of Data, Director of Analytics',
    'Chief Data Officer',
  ),
  sales: steps(
    'Sales Intern',
    'Account Executive, Sales Development Representative, Account Manager',
    'Senior Account Executive, Key Account Manager, Solutions Consultant',
    'Sales Lead, Partnerships Lead',
    'Sales Manager',
    'Director of Sales, Head of Partnerships',
    'VP Sales, Chief Revenue Officer',
  ),
  marketing: steps(
    'Content Intern, Working Student Marketing',
    'Marketing Manager, Marketing Assistant, Content Strategist, Community Manager',
    'Senior Marketing Manager, Brand Strategist',
    'Growth Lead, Communications Lead',
    'Product Marketing Manager',
    'Head of Marketing, Director of Communications',
    'Chief Marketing Officer, VP Marketing',
  ),
  finance: steps(
    'Finance Intern',
    'Controller, Accounting Assistant, Financial Analyst, Accountant',
    'Senior Controller, Investment Manager',
    'Finance Lead',
    'Finance Manager',
    'Head of Finance, Director of Finance',
    'Chief Financial Officer',
  ),
  people: steps(
    'Recruiting Intern',
    'Recruiter, HR Assistant, HR Generalist, Talent Acquisition Partner',
    'Senior Recruiter, People Partner',
    'Talent Lead',
    'People Manager',
    'Head of People, Director of Talent',
    'Chief People Officer, VP People',
  ),
  operations: steps(
    'Operations Intern',
    'Project Manager, Project Assistant, Operations Analyst, Customer Success Manager',
    'Senior Project Manager, Supply Chain Manager, Programme Manager',
    'Operations Lead, Delivery Lead',
    'Operations Manager, Customer Success Team Manager',
    'Director of Operations, Head of Delivery',
    'Chief Operating Officer',
  ),
  research: steps(
    'Student Research Assistant',
    'PhD Candidate, Research Associate',
    'Postdoctoral Researcher, Senior Researcher',
    'Research Group Lead, Principal Scientist',
    'Associate Professor, Research Manager',
    'Professor, Head of Research',
    'Institute Director, Chief Scientist',
  ),
  founding: steps(
    'Founder in Residence, Venture Analyst',
    'Co-Founder, Founder',
    'Founder & CEO, Co-Founder & CTO',
    'Co-Founder & CEO, Venture Partner',
    'Managing Director',
    'Founder & CEO, General Partner',
    'CEO, Board Member',
  ),
  legal: steps(
    'Legal Trainee',
    'Legal Counsel, Compliance Analyst',
    'Senior Legal Counsel',
    'Lead Counsel, Data Protection Lead',
    'Legal Manager',
    'Head of Legal',
    'General Counsel',
  ),
  writing: steps(
    'Editorial Trainee',
    'Editor, Translator, Technical Writer',
    'Senior Editor, Senior Technical Writer',
    'Lead Editor',
    'Managing Editor',
    'Head of Content',
    'Editor-in-Chief',
  ),
  building: steps(
    'Engineering Trainee',
    'Civil Engineer, Mechanical Engineer, Architect',
    'Senior Civil Engineer, Project Engineer, Senior Architect',
    'Lead Engineer, Project Architect',
    'Site Manager',
    'Technical Director',
    'Chief Engineer',
  ),
} as const satisfies Record<string, Steps>

export type Trade = keyof typeof TITLES

type Steps = readonly (readonly string[])[]

function steps(...titles: string[]): Steps {
  return titles.map((list) => list.split(', '))
}
