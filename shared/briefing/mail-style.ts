/** The style of the HTML part of an e-mail: no variables, grid or media queries, which mail programs drop. */
export const mailStyle = `
body{margin:0;padding:0;background:#ffffff;color:#1b2733;font-family:"Segoe UI",Calibri,Arial,sans-serif;font-size:16px;line-height:1.5}
main{display:block;max-width:640px;margin:0 auto;padding:16px}
h1{font-size:24px;line-height:1.25;margin:0}
h2{font-size:18px;line-height:1.3;margin:28px 0 8px;padding-top:8px;border-top:2px solid #0b5b7a}
h3{font-size:16px;line-height:1.4;margin:20px 0 4px}
p,ul,dl,blockquote,ol{margin:4px 0 12px}
ul,ol{padding-left:22px}
li{margin:4px 0}
dt{font-weight:bold;color:#0b5b7a;margin-top:6px}
dd{margin:0}
q{quotes:none}
a{color:#0b5b7a}
.subtitle,.tags,.open,.sources,.note{color:#51606e;font-size:14px}
.note{white-space:normal}
blockquote{padding:10px 14px;background:#f3f6f8;border-left:3px solid #0b5b7a}
.caution{padding:8px 12px;background:#f3f6f8}
hr.page{display:none}
`.trim();
