import type {
  EntityKind,
  FacilityType,
  LocalityType,
  NameKind,
  OrganizationType,
  PersonRole,
  PopulationType,
} from '../vocabulary'
import type { Glossary } from './glossary'

export const ENTITY_KIND: Glossary<EntityKind> = {
  ORGANIZATION: 'A body of people: an armed group, a government or its office, a party, a medium.',
  STATE: 'A country, as an actor and as its territory; its government is an organization.',
  PERSON: 'One named human being.',
  POPULATION: 'People who share something without being organized: an ethnic or religious group.',
  LOCALITY: 'A place smaller or other than a state: a city, district, province or region.',
  FACILITY: 'Something built: an airport, an embassy, a hotel.',
  AGREEMENT: 'A treaty or accord that has parties.',
}

export const ORGANIZATION_TYPE: Glossary<OrganizationType> = {
  ARMED_GROUP: 'Fights without being the force of a recognised state.',
  GOVERNMENT: 'Rules a state or one of its parts, at some time or other.',
  GOVERNMENT_AGENCY: 'An office, ministry, court or force of a government.',
  POLITICAL_PARTY: 'Seeks or holds political office under its own name.',
  INTERGOVERNMENTAL: 'States are its members: the United Nations.',
  MILITARY_ALLIANCE: 'States that defend each other, or fight together.',
  MEDIA: 'Publishes to the public: a newspaper, a broadcaster, an outlet of an armed group.',
  NEWS_AGENCY: 'Reports for other media.',
  OTHER: 'None of these: a company, a university, a network of exiles.',
}

export const PERSON_ROLE: Glossary<PersonRole> = {
  OFFICIAL: 'Holds an office of a state, a government or another body.',
  SPOKESPERSON: 'Speaks for a body by office.',
  DIPLOMAT: 'Represents a state or a body abroad.',
  POLITICIAN: 'Seeks or has held political office.',
  COMMANDER: 'Leads fighters.',
  ANALYST: 'Studies the matter and is asked or cited for it.',
  JOURNALIST: 'Reports or writes for media.',
  OTHER: 'None of these.',
}

export const POPULATION_TYPE: Glossary<PopulationType> = {
  ETHNIC_GROUP: 'A common descent or language.',
  RELIGIOUS_GROUP: 'A common faith or confession.',
  COLLECTIVE: 'Only that they are spoken of, or speak, as one: "the international community".',
  OTHER: 'Something else.',
}

export const LOCALITY_TYPE: Glossary<LocalityType> = {
  CITY: 'A city, town or village.',
  DISTRICT: 'A part of a province, or of a city.',
  PROVINCE: 'The largest division of a state.',
  REGION: 'A part of one country or of several that is no division of a state.',
  OTHER: 'None of these: a mountain, a river, a border.',
}

export const FACILITY_TYPE: Glossary<FacilityType> = {
  AIRPORT: 'An airport or airfield.',
  DIPLOMATIC_MISSION: 'An embassy, a consulate or a residence of diplomats.',
  HOTEL: 'A hotel or guesthouse.',
  OTHER: 'Any other: a mosque, a school, a prison, a bridge.',
}

export const NAME_KIND: Glossary<NameKind> = {
  NAME: 'The name under which it is listed.',
  ALIAS: 'Another name for it.',
  SPELLING: 'A misspelling or another transliteration.',
  NATIVE: 'Its name in its own script.',
  CONTEXTUAL: 'A name that some texts use of it although it more often names another.',
}
