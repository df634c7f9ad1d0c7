/** How a printed scenario looks: ink on paper first, and readable on a screen as it is. */
export const SCRIPT_LOOK = `
@page { margin: 16mm 15mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #1c1a17; background: #fff; font: 15px/1.45 Georgia, 'Times New Roman', serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, .label, .small, th, .flag { font-family: Helvetica, Arial, sans-serif; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.15; }
h2 { margin: 2.2rem 0 0.6rem; padding-bottom: 0.2rem; border-bottom: 2px solid #1c1a17; font-size: 1.2rem; break-after: avoid; }
h3 { margin: 0 0 0.4rem; font-size: 1.02rem; break-after: avoid; }
p { margin: 0.25rem 0; }
a { color: inherit; }
code { font: 0.9em Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
.goal { font-size: 1.1rem; font-style: italic; }
.label { margin: 0.2rem 0; color: #5d564c; font-size: 0.75rem; letter-spacing: 0.04em; text-transform: uppercase; }
.small { color: #4c463e; font-size: 0.82rem; font-weight: normal; }
.when { color: #7a3f00; }
.note { margin: 1rem 0; padding: 0.7rem 0.9rem; border: 2px solid #1c1a17; }
.flag { padding: 0 0.35em; border: 1px solid #7a3f00; border-radius: 3px; color: #7a3f00; font-size: 0.72rem; white-space: nowrap; }
table { width: 100%; margin: 0.3rem 0; border-collapse: collapse; }
th { width: 9.5rem; padding: 0.2rem 0.7rem 0.2rem 0; color: #4c463e; font-size: 0.8rem; font-weight: 600; text-align: left; vertical-align: top; }
td { padding: 0.1rem 0; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.beat { margin: 1.1rem 0 1.6rem; }
.customer { padding: 0.5rem 0.8rem; background: #f4efe6; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.thought { margin: 0.5rem 0; padding-left: 0.8rem; border-left: 3px dotted #4c463e; font-size: 0.92rem; }
.replies { margin: 0.6rem 0 0; padding-left: 1.7rem; list-style: upper-alpha; }
.reply { margin: 0 0 0.8rem; break-inside: avoid; }
.say { font-weight: bold; }
.line { margin: 0.1rem 0; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
}
`;
