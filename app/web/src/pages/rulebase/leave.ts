import 'element-plus/es/components/message-box/style/css';
import { ElMessageBox } from 'element-plus';
import { say } from '@/locale';

/** Whether the officer leaves although something is not saved. */
export async function leave(): Promise<boolean> {
  try {
    await ElMessageBox.confirm(say('rulebase.draft.ask-leave'), {
      confirmButtonText: say('rulebase.draft.leave'),
      cancelButtonText: say('rulebase.draft.stay'),
      type: 'warning',
    });
    return true;
  } catch {
    return false;
  }
}
