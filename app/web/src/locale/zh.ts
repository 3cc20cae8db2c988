import { gather } from './gather';

export default gather(import.meta.glob<object>('../**/locale.zh.json', { eager: true, import: 'default' }));
