import {
  Checkbox,
  type CheckboxProps,
  PasswordInput,
  type PasswordInputProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

interface Bound<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
}

/** A text field that knows its form: value, error and focus come from react-hook-form. */
export function TextField<Values extends FieldValues>({ control, name, ...props }: Bound<Values> & Omit<TextInputProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return <TextInput {...props} {...field} value={field.value ?? ''} error={fieldState.error?.message} />;
}

export function PasswordField<Values extends FieldValues>({
  control,
  name,
  ...props
}: Bound<Values> & Omit<PasswordInputProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return <PasswordInput {...props} {...field} value={field.value ?? ''} error={fieldState.error?.message} />;
}

export function CheckField<Values extends FieldValues>({ control, name, ...props }: Bound<Values> & Omit<CheckboxProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  const { value, ...rest } = field;
  return <Checkbox {...props} {...rest} checked={value === true} error={fieldState.error?.message} />;
}
