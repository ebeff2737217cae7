import ts from 'typescript';
import type { Fault } from './fault.ts';
import { lineAt } from './line-at.ts';

/** Finds where TypeScript does not parse; what its names mean is not looked at. */
export function checkTypescript(code: string): Fault[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ start = 0, messageText }) => ({
    line: lineAt(code, start),
    found: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}
