import type { TemplateView } from '../../../../shared/contract/templates';
import type { TemplateChoices } from '../../../../shared/document/template-choices';
import { isRole, roleOf } from '../../../../shared/templates/roles';
import { useText } from '../../../app/texts/texts';
import css from './templates.module.css';

export interface RoleTableProps {
  view: TemplateView;
  onChange: (choices: TemplateChoices) => void;
}

/** Each thing of a pack with the template's style that it takes, to be chosen otherwise, and why it was chosen. */
export function RoleTable({ view: { roles, styles, choices }, onChange }: RoleTableProps) {
  const t = useText();
  const set = (role: string, value: string) =>
    onChange({ ...choices, styles: { ...choices.styles, [role]: value === '' ? null : value } });
  return (
    <table className={css['roles']}>
      <thead>
        <tr>
          <th scope="col">{t('templates.roles')}</th>
          <th scope="col">{t('templates.style')}</th>
          <th scope="col">{t('templates.why')}</th>
        </tr>
      </thead>
      <tbody>
        {roles.flatMap(({ role, style, by }) =>
          isRole(role)
            ? [
                <tr key={role}>
                  <th scope="row">{t(`templates.role_${role}`)}</th>
                  <td>
                    <select
                      aria-label={t(`templates.role_${role}`)}
                      value={style ?? ''}
                      onChange={({ currentTarget: { value } }) => set(role, value)}
                    >
                      <option value="">{t('templates.own')}</option>
                      {styles[roleOf(role).kind].map((name) => (
                        <option key={name} value={name}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className={css['why']}>{t(`templates.by_${by}`)}</td>
                </tr>,
              ]
            : [],
        )}
      </tbody>
    </table>
  );
}
