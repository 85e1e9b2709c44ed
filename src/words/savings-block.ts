/** Words of the block that the savings view writes into cells. English for everyone, as all that stands in workbooks. */

export const SAVINGS_BLOCK = {
  title: { Offshore: "Offshore business case", Outsource: "Outsourcing business case" },
  input: "Input",
  assumption: "Assumption",
  value: "Value",
  unit: "Unit",
  result: "Result",
  flows: { year: "Year", flow: "Cash flow", unit: "home currency; year 0 is the transition" },
  money: "home currency",
  rate: "share per year",
  years: "years",
  share: "share of the onshore cost",
  results: {
    npv: "Net present value",
    irr: "Internal rate of return",
    payback: "Payback",
    savings: "Savings over all years",
    savingsShare: "Savings before tax and transition",
    breakEven: (driver: string) => `Break-even: ${driver}`,
  },
  breakEvenUnit: { "Offshore cost": "home currency per FTE and year", Productivity: "share of one FTE at home" },
  sheet: { Offshore: "Offshore savings", Outsource: "Outsourcing savings" },
  footer: "Shorewise",
} as const;
