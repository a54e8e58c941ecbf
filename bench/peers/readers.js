// Stands in this package, so that its own node_modules are found.
export { Defuddle } from 'defuddle/node'
export { JSDOM } from 'jsdom'
