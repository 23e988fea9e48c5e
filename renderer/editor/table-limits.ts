/** As many columns as a text's table can have. */
export const mostColumns = 20;
