import { config } from 'zod'

// The page's content security policy refuses code made from text, which is how zod is faster where it may.
config({ jitless: true })
