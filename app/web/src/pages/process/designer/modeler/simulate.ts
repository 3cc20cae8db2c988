import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import simulation from 'bpmn-js-token-simulation/lib/viewer';
import { language } from '@/locale';
import { framed } from '@/shared/bpmn/diagram';
import { chinese, translated } from './translate';

interface Canvas {
  viewbox(wanted?: object | false): Parameters<typeof framed>[0];
}

/** Shows the drawing with tokens that can be sent through it; the answer closes it. */
export async function simulate(host: HTMLElement, xml: string, missed: (words: string) => void): Promise<() => void> {
  const viewer = new NavigatedViewer<{ canvas: Canvas; toggleMode: { toggleMode(on: boolean): void } }>({
    container: host,
    additionalModules: [simulation],
  } as never);
  const still = language() === 'zh' ? translated(host, chinese(missed)) : () => {};
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  canvas.viewbox(framed(canvas.viewbox(false)));
  viewer.get('toggleMode').toggleMode(true);
  return () => {
    still();
    viewer.destroy();
  };
}
