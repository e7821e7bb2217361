/** By a button, by typing it, or by typing a year, where a near one is worth something too. */
export type Asked = 'press' | 'type' | 'year';
