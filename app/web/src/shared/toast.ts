import 'element-plus/es/components/message/style/css';
import { ElMessage } from 'element-plus';

/** A short word that something was done; screen readers hear it too. */
export function toast(words: string): void {
  ElMessage({ message: words, type: 'success', grouping: true });
}
