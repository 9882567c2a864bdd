"use strict";
(() => {
  const form = document.querySelector(".filters");
  const groups = [...document.querySelectorAll("tbody[data-level]")];
  if (!form || groups.length === 0) return;
  const projects = [...document.querySelectorAll(".project")];
  const documents = [...document.querySelectorAll(".document")];
  const count = form.querySelector("output");
  const none = document.querySelector("#no-match");
  const words = new Map(groups.map(group => [group, group.textContent.toLowerCase()]));
  // A filter of words also looks at the name of the project that a problem stands under.
  const titles = new Map(projects.map(project => [project, project.querySelector("h3").textContent.toLowerCase()]));

  function apply() {
    const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map(box => box.value));
    const project = form.elements.project.value;
    // Only a page with several files has this one.
    const files = form.elements.file && form.elements.file.value ? form.elements.file.value.split(" ") : null;
    const rule = form.elements.rule.value;
    // Only a run with an earlier revision has this one.
    const fate = form.elements.fate ? form.elements.fate.value : "";
    const sought = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const section of projects) {
      let here = 0;
      const inFile = !files || files.includes(section.closest(".document").id);
      for (const group of section.querySelectorAll("tbody[data-level]")) {
        const text = titles.get(section) + words.get(group);
        const fits = levels.has(group.dataset.level)
          && inFile
          && (!project || section.id === project)
          && (!fate || (group.dataset.fate || "").split(" ").includes(fate))
          && (!rule || group.dataset.rules.split(" ").includes(rule))
          && sought.every(word => text.includes(word));
        group.hidden = !fits;
        if (fits) here++;
      }
      shown += here;
      const all = levels.size === form.querySelectorAll("[name=level]").length && !rule && !fate && sought.length === 0;
      section.hidden = here === 0 && !(all && inFile && (!project || section.id === project));
    }
    for (const part of documents) {
      part.hidden = ![...part.querySelectorAll(".project")].some(section => !section.hidden);
    }
    count.value = `显示 ${shown} 个，共 ${groups.length} 个`;
    none.hidden = shown > 0 || projects.some(section => !section.hidden);
  }

  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) { form.reset(); apply(); }
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details:not([open])")) {
      folded.open = true;
      folded.dataset.printed = "";
    }
  });
  window.addEventListener("afterprint", () => {
    for (const folded of document.querySelectorAll("details[data-printed]")) {
      folded.open = false;
      delete folded.dataset.printed;
    }
  });
  form.hidden = false;
  apply();
  reveal();
})();
