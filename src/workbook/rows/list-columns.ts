import type { Template, TemplateList } from "../../templates/vocabulary";
import { tableColumns, type TableColumn } from "./table-columns";

/** A template that takes a list. */
export type ListTemplate = Template & { readonly list: TemplateList };

export const takesList = (template: Template): template is ListTemplate => template.list !== undefined;

/** The columns of a list for this template, computed ones too. */
export const listColumns = (template: ListTemplate): readonly TableColumn[] =>
  tableColumns(template.build(template.preferredNames, { rows: 1, examples: false }));
