export const visits = {
  area: 'Visits',
};
