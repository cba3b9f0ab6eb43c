import { fond } from 'fond-de-carte-exemple'

export const carte = (zone) => ({ fond, zone })
