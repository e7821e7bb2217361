/** Colours and sizes of all pictures. Dark enough for a dark client, and a framed card on a light one; every text keeps a contrast of at least 7 to 1. */
export const colours = {
  ground: '#1f2336',
  panel: '#2b3150',
  node: '#3a4269',
  text: '#ffffff',
  quiet: '#cfd5ea',
  line: '#8b96c4',
  accent: '#ffd27a',
} as const;

/** In px on a picture 1,000 px wide: a phone shows it at about 400 px, where 28 is as large as Discord's small print. */
export const sizes = { width: 1000, margin: 36, title: 44, heading: 32, body: 28, lineHeight: 36 } as const;

/** Inter, under the SIL Open Font License 1.1. */
export const fontFamily = 'Inter';
