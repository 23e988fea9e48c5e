export const settings = {
  area: 'Settings',
  desk: 'Desk and marking',
  appearance: 'Appearance',
  safety: 'Safety',
};
