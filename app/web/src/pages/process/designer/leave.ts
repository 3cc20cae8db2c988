import 'element-plus/es/components/message-box/style/css';
import { ElMessageBox } from 'element-plus';
import { say } from '@/locale';

/** Whether the designer leaves although the drawing is not saved. */
export async function leave(): Promise<boolean> {
  try {
    await ElMessageBox.confirm(say('designer.leave.ask'), {
      confirmButtonText: say('designer.leave.go'),
      cancelButtonText: say('designer.leave.stay'),
      type: 'warning',
    });
    return true;
  } catch {
    return false;
  }
}
