export { saveText } from '../../../../lib/save-text';
