import { gather } from './gather';

export default gather(import.meta.glob<object>('../**/locale.en.json', { eager: true, import: 'default' }));
