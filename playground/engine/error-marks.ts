import { InterceptorEffectEnum } from '@univerjs/core';
import {
  CellAlertManagerService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Context } from './context.ts';

const RED_CORNER = { size: 6, color: '#ea4335' };
const UNIVERS_ERROR_ALERT = 'SHEET_FORMULA_ALERT';
/** After Univer has set its own mark. */
const LATE = 1;

/**
 * An error's mark is red and at the right, and its full text is the page's to show: Univer would tell only
 * what each kind of error means.
 */
export function markErrorsAsGoogleDoes({ injector }: Context): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: LATE,
    handler: (cell, _position, next) =>
      next(
        cell?.markers?.tl ? { ...cell, markers: { ...cell.markers, tl: undefined, tr: RED_CORNER } } : cell,
      ),
  });

  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== UNIVERS_ERROR_ALERT) show(alert);
  };
}
