import type { Role } from '#db/rows/account.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { roles } from '../../session/roles.ts'

/** A person's role, from the least to the most. */
export function RoleChoice({ value }: { value: Role }) {
  const { t } = useLocale()
  return (
    <label>
      <span className="visually-hidden">{t('people.role')}</span>
      <select name="role" defaultValue={value} key={value}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
