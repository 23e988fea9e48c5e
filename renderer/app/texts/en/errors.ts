export const errors = {
  title: 'It did not work',
  dismiss: 'Dismiss',
};
