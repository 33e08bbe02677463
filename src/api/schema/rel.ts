/** A class named in a decorated signature without being loaded for it: two types that refer to each other need it. */
export type Rel<T> = T
