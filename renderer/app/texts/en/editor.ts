export const editor = {
  area: 'Editor',
};
