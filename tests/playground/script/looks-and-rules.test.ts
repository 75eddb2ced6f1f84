import { describe, expect, test } from 'vitest';
import { scriptForTests } from './in-script.ts';

const { inScript, engine } = scriptForTests();

describe('looks', () => {
  test('cells look as Google’s defaults until somebody sets them', async () => {
    const read = await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      return [
        ...[cell.getFontWeight(), cell.getFontColor(), cell.getBackground(), cell.getFontSize()],
        ...[cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap()],
        cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW,
      ];
    });
    expect(read).toEqual(['normal', '#000000', '#ffffff', 10, 'general', 'bottom', false, true]);
  });

  test('what is set is read back, colours as #rrggbb', async () => {
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontLine('line-through')
        .setFontColor('white')
        .setBackground('#0af')
        .setFontSize(14)
        .setFontFamily('Roboto')
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
        .setNumberFormats([['0%', '0.00']]);
      const cell = range.getCell(1, 2);
      return [
        ...[cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine(), cell.getFontColor()],
        ...[cell.getBackground(), cell.getFontSize(), cell.getFontFamily(), cell.getHorizontalAlignment()],
        ...[cell.getVerticalAlignment(), String(cell.getWrapStrategy()), range.getNumberFormats()[0]],
      ];
    });
    expect(read).toEqual([
      ...['bold', 'italic', 'line-through', '#ffffff', '#00aaff', 14, 'Roboto', 'center', 'middle', 'CLIP'],
      ['0%', '0.00'],
    ]);
  });

  test('one look a cell must have the range’s shape', async () => {
    await expect(
      inScript(
        () =>
          void SpreadsheetApp.getActiveSheet()
            .getRange('A1:A2')
            .setBackgrounds([['red']]),
      ),
    ).rejects.toThrow('The data has 1 but the range has 2.');
  });

  test('notes are kept a cell each, and null removes one', async () => {
    const notes = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet()
        .getRange('A1:A2')
        .setNotes([['why'], ['how']]);
      range.getCell(1, 1).setNote(null);
      return range.getNotes();
    });
    expect(notes).toEqual([[''], ['how']]);
  });

  test('clear takes everything; clearContent leaves the looks', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const [one, other] = [sheet.getRange('A1'), sheet.getRange('A2')];
      one.setValue(1).setBackground('red').setNote('n').clear();
      other.setValue(1).setBackground('red').clearContent();
      return [one.getValue(), one.getBackground(), one.getNote(), other.getValue(), other.getBackground()];
    });
    expect(read).toEqual(['', '#ffffff', '', '', '#ff0000']);
  });

  test('a list of ranges gets the same look', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRangeList(['A1', 'C3']).setBackground('#abcdef').setValue(5);
      return [sheet.getRange('C3').getBackground(), sheet.getRange('A1').getValue()];
    });
    expect(read).toEqual(['#abcdef', 5]);
  });
});

describe('data validation', () => {
  test('a rule is read back as it was built; by default it warns only', async () => {
    const read = await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      const builder = SpreadsheetApp.newDataValidation().requireValueInList(['Goal', 'Tactic'], true);
      cell.setDataValidation(builder.setHelpText('Choose a type').build());
      const rule = cell.getDataValidation();
      return [
        rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        rule?.getCriteriaValues(),
        rule?.getAllowInvalid(),
        rule?.getHelpText(),
        cell.clearDataValidations().getDataValidation(),
      ];
    });
    expect(read).toEqual([true, [['Goal', 'Tactic'], true], true, 'Choose a type', null]);
  });

  test('a rule on days compares with days of the spreadsheet’s time zone', async () => {
    engine.setSettings({ timeZone: 'Asia/Tokyo' });
    const read = await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      const start = cell.setValue('2026-07-31').getValue();
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireDateOnOrAfter(start).build());
      const [limit] = cell.getDataValidation()?.getCriteriaValues() ?? [];
      return (limit as Date).toISOString();
    });
    expect(read).toBe('2026-07-30T15:00:00.000Z');
  });

  test.each([
    ['requireNumberBetween', [0, 1], 'NUMBER_BETWEEN'],
    ['requireDate', [], 'DATE_IS_VALID_DATE'],
    ['requireCheckbox', [], 'CHECKBOX'],
    ['requireFormulaSatisfied', ['=A1>3'], 'CUSTOM_FORMULA'],
    ['requireTextContains', ['goal'], 'TEXT_CONTAINS'],
  ] as const)('%s comes back as %s %s', async (method, args, type) => {
    const read = await inScript(
      (name, values) => {
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
        const builder = SpreadsheetApp.newDataValidation();
        (builder[name] as CallableFunction)(...values);
        cell.setDataValidation(builder.build());
        const rule = cell.getDataValidation();
        return [String(rule?.getCriteriaType()), rule?.getCriteriaValues()];
      },
      method,
      args,
    );
    expect(read).toEqual([type, args]);
  });
});

describe('conditional formats', () => {
  test('setConditionalFormatRules replaces all rules: read, append, write', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = (text: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground('#fce8e6')
          .setRanges([sheet.getRange('B2:B100')])
          .build();
      sheet.setConditionalFormatRules([rule('Behind')]);
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule('At risk')]);
      return sheet
        .getConditionalFormatRules()
        .map((each) => [
          each.getBooleanCondition()?.getCriteriaValues(),
          each.getBooleanCondition()?.getBackground(),
          each.getRanges().map((range) => range.getA1Notation()),
        ]);
    });
    expect(read).toEqual([
      [['Behind'], '#fce8e6', ['B2:B100']],
      [['At risk'], '#fce8e6', ['B2:B100']],
    ]);
  });

  test('a colour scale keeps its points', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const scale = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.NUMBER, '50')
        .setGradientMaxpoint('#00ff00')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      sheet.setConditionalFormatRules([scale]);
      const condition = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
      return [condition?.getMinColor(), condition?.getMidValue(), condition?.getMaxColor()];
    });
    expect(read).toEqual(['#ffffff', '50', '#00ff00']);
  });
});

describe('charts', () => {
  test('a chart is kept with its ranges, options and place, and can be changed and removed', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const chart = sheet
        .newChart()
        .asLineChart()
        .setTitle('Actual against plan')
        .setXAxisTitle('Due')
        .addRange(sheet.getRange('A1:C9'))
        .setNumHeaders(1)
        .setPosition(2, 5, 0, 10)
        .setOption('width', 480)
        .build();
      sheet.insertChart(chart);
      const [inserted] = sheet.getCharts();
      if (!inserted) return null;
      sheet.updateChart(inserted.modify().setOption('title', 'Plan').build());
      const [updated] = sheet.getCharts();
      const shown = [
        updated?.getOptions().get('title'),
        updated?.getOptions().get('hAxis.title'),
        updated?.getRanges().map((range) => range.getA1Notation()),
        updated?.getContainerInfo().getAnchorColumn(),
      ];
      sheet.removeChart(inserted);
      return [...shown, sheet.getCharts().length];
    });
    expect(read).toEqual(['Plan', 'Due', ['A1:C9'], 5, 0]);
  });

  test('a title can only be set once the type is chosen', async () => {
    const early = inScript(() => {
      const builder = SpreadsheetApp.getActiveSheet().newChart();
      (builder as unknown as GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder).setTitle('Too early');
    });
    await expect(early).rejects.toThrow('EmbeddedChartBuilder.setTitle is not implemented in the playground');
  });

  test('the page learns what to draw', async () => {
    await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const chart = sheet.newChart().asColumnChart().setColors(['#1a73e8']).setStacked();
      sheet.insertChart(chart.addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build());
    });
    expect(engine.charts()).toMatchObject([
      { type: 'COLUMN', sheet: 0, options: { colors: ['#1a73e8'], isStacked: true } },
    ]);
  });
});

describe('filters', () => {
  test('a sheet has one filter, whose columns can be narrowed', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B3').setValues([
        ['Type', 'Goal'],
        ['Goal', 'a'],
        ['Tactic', 'b'],
      ]);
      const filter = sheet.getRange('A1:B3').createFilter();
      filter.setColumnFilterCriteria(
        1,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(['Tactic']).build(),
      );
      const range = sheet.getFilter()?.getRange().getA1Notation();
      sheet.getFilter()?.remove();
      return [range, sheet.getFilter()];
    });
    expect(read).toEqual(['A1:B3', null]);
  });
});

describe('protections', () => {
  test('are kept, changed and removed, but keep nobody out', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      sheet.getRange('A1:A9').protect().setDescription('Computed').setWarningOnly(true);
      sheet.protect();
      const [range] = sheet.getProtections(RANGE);
      const kept = [range?.getDescription(), range?.isWarningOnly(), range?.getRange().getA1Notation()];
      range?.remove();
      sheet.getRange('A1').setValue('still mine');
      return [...kept, sheet.getProtections(RANGE).length, sheet.getProtections(SHEET).length];
    });
    expect(read).toEqual(['Computed', true, 'A1:A9', 0, 1]);
  });
});
