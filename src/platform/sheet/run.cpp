#include "platform/sheet/run.hpp"

#include <algorithm>
#include <chrono>

namespace truong::sheet {

namespace {

constexpr std::size_t looked_at_once = 500;
// A part is as large as fits well into the time that a write function has, on whatever machine this is.
constexpr std::size_t first_part = 100, smallest_part = 50, largest_part = 400;
constexpr std::chrono::milliseconds long_part{1'000}, short_part{400};

bool may_be_split(ProblemKind kind) { return kind != ProblemKind::internal; }

std::vector<UnderstoodColumn> columns_of(const Table& table) {
    std::vector<UnderstoodColumn> all;
    for (const SheetTable& sheet : table.sheets)
        for (const ColumnMatch& match : sheet.columns) all.push_back({sheet.sheet->name, sheet.shape, match});
    return all;
}

}  // namespace

void Counts::add(RowOutcome outcome) {
    ++rows;
    switch (outcome) {
        case RowOutcome::created: ++created; return;
        case RowOutcome::updated: ++updated; return;
        case RowOutcome::same: ++same; return;
        case RowOutcome::rejected: ++rejected; return;
    }
}

Run::Run(const Workbook& book, RunAsk ask) : book_(book), ask_(std::move(ask)) {
    ask_.store.read(ask_.actor, ask_.operation, [&](const Reader& reader) {
        columns_ = std::make_shared<const SchoolColumns>(reader, ask_.sheet, ask_.plan.school);
    });
    table_ = find_table(book_, {.columns = columns_->all(),
                                .context = ask_.sheet.context,
                                .choices = ask_.choices,
                                .remembered = ask_.remembered});
    leave_out();
    for (const SheetTable& table : table_.sheets)
        for (const Record& record : table.records) places_.push_back({&table, &record});
}

/// As if they were not in the file, but told.
void Run::leave_out() {
    if (ask_.left_out.empty()) return;
    for (SheetTable& table : table_.sheets) {
        const std::string& name = table.sheet->name;
        const bool all = ask_.left_out.contains({name, 0});
        std::erase_if(table.records, [&](const Record& record) {
            const LinePlace place{name, record.row->number};
            const bool out = all || ask_.left_out.contains(place);
            if (out) left_out_.push_back(place);
            return out;
        });
    }
}

void Run::begin(const Resumed& from) {
    const Entity& entity = ask_.store.catalog().of(ask_.sheet.entity);
    PlanAsk plan = ask_.plan;
    plan.day_system = book_.day_system;
    planner_ = ask_.sheet.planner ? ask_.sheet.planner(plan) : entity_planner(entity, plan);
    names_.clear();
    report_ = {.counts = from.counts,
               .skipped = table_.skipped,
               .columns = columns_of(table_),
               .left_out = left_out_,
               .change_set = from.change_set,
               .school = columns_};
    for (const Findings* findings : {&book_.notes, &std::as_const(table_.findings)})
        for (const Finding& finding : *findings)
            report_.findings.push_back({.sheet = finding.path, .finding = finding});
    for (Said& said : report_.findings) said.finding.path.clear();
    next_ = 0;
    survey();
    plan_again(from);
}

/// What an interrupted import has brought in stands already; its lines are planned once more for what the
/// planner remembers of them, and for what there was to say.
void Run::plan_again(const Resumed& from) {
    const std::size_t done = std::min(from.done, places_.size());
    while (next_ < done) {
        std::vector<RowPlan> rows = fresh(next_, std::min(looked_at_once, done - next_));
        ask_.store.read(ask_.actor, ask_.operation, [&](const Reader& reader) {
            plan(reader, rows);
            absorb(nullptr, rows);
        });
    }
    report_.counts = from.counts;
}

void Run::plan(const Reader& reader, std::vector<RowPlan>& rows) {
    planner_->plan(reader, rows);
    plan_added(reader, *columns_, reader.catalog().of(ask_.sheet.entity), book_.day_system, rows);
    for (RowPlan& row : rows) check_drafts(row);
}

void Run::survey() {
    ask_.store.read(ask_.actor, ask_.operation, [&](const Reader& reader) {
        const Entity& entity = reader.catalog().of(ask_.sheet.entity);
        if (is_never(reader.write_rule(entity)))
            throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
        planner_->survey(reader, table_);
    });
}

bool Run::go_on() { return !ask_.progress || ask_.progress(next_, places_.size()); }

std::vector<RowPlan> Run::fresh(std::size_t first, std::size_t count) const {
    std::vector<RowPlan> rows(count);
    for (std::size_t i = 0; i < count; ++i) {
        rows[i].table = places_[first + i].table;
        rows[i].record = places_[first + i].record;
    }
    return rows;
}

void Run::absorb(const Reader* reader, std::vector<RowPlan>& rows) {
    for (RowPlan& row : rows) {
        const RowOutcome outcome = row.outcome();
        report_.counts.add(outcome);
        Line line{.sheet = row.table->sheet->name, .row = row.record->row->number, .outcome = outcome};
        for (const DraftPtr& draft : row.drafts)
            if (draft->entity->key == ask_.sheet.entity && outcome != RowOutcome::rejected)
                line.record = draft->id;
        if (reader && outcome == RowOutcome::updated) line.changes = changes_of(*reader, row, names_);
        for (Remark& remark : row.remarks)
            report_.findings.push_back({.sheet = line.sheet,
                                        .row = line.row,
                                        .column = remark.column,
                                        .finding = std::move(remark.finding),
                                        .proposal = std::move(remark.proposal)});
        report_.lines.push_back(std::move(line));
    }
    next_ += rows.size();
}

Report Run::look() {
    begin({});
    while (next_ < places_.size() && go_on()) {
        std::vector<RowPlan> rows = fresh(next_, std::min(looked_at_once, places_.size() - next_));
        ask_.store.read(ask_.actor, ask_.operation, [&](const Reader& reader) {
            plan(reader, rows);
            absorb(&reader, rows);
        });
    }
    if (finished()) find_absent();
    return std::move(report_);
}

void Run::write_part(std::size_t count, const Note& note, Care care) {
    std::vector<RowPlan> rows;
    std::vector<std::vector<FieldChange>> changes;
    std::int64_t set = 0;
    Operation operation = ask_.operation;
    operation.continues = report_.change_set;
    ask_.store.write(ask_.actor, operation, [&](Tx& tx) {
        rows = fresh(next_, count);
        changes.assign(count, {});
        plan(tx, rows);
        Counts counts = report_.counts;
        for (std::size_t i = 0; i < count; ++i) {
            if (rows[i].outcome() == RowOutcome::updated) changes[i] = changes_of(tx, rows[i], names_);
            care == Care::none ? write_plainly(tx, rows[i]) : write_row(tx, rows[i]);
            counts.add(rows[i].outcome());
        }
        set = tx.has_written() ? tx.change_set() : 0;
        if (note) note(tx, next_ + count, counts);
    });
    if (set != 0) report_.change_set = set;
    const std::size_t first = report_.lines.size();
    absorb(nullptr, rows);
    for (std::size_t i = 0; i < count; ++i)
        if (report_.lines[first + i].outcome == RowOutcome::updated)
            report_.lines[first + i].changes = std::move(changes[i]);
}

/// What only the end of the transaction could tell, of a part that is this one line.
void Run::reject_line(const Problem& problem, const Note& note) {
    std::vector<RowPlan> rows = fresh(next_, 1);
    RowReader reader(rows.front(), book_.day_system);
    Findings findings = problem.findings();
    if (findings.empty()) findings.push_back({.path = {}, .code = std::string(name_of(problem.kind()))});
    for (Finding& finding : findings)
        reader.remark(finding.path, finding.code, Severity::error, std::move(finding.args));
    rows.front().rejected = true;
    Counts counts = report_.counts;
    counts.add(RowOutcome::rejected);
    Operation operation = ask_.operation;
    operation.continues = report_.change_set;
    if (note) ask_.store.write(ask_.actor, operation, [&](Tx& tx) { note(tx, next_ + 1, counts); });
    absorb(nullptr, rows);
}

Report Run::apply(const Note& note, const Resumed& from) {
    begin(from);
    std::size_t size = first_part;
    Care care = Care::none;  // hardly a line that was planned is refused by the writing
    while (next_ < places_.size() && go_on()) {
        const std::size_t count = std::min(size, places_.size() - next_);
        const auto began = std::chrono::steady_clock::now();
        try {
            write_part(count, note, care);
            care = Care::none;
        } catch (const Problem& problem) {
            if (!may_be_split(problem.kind()) || (count == 1 && problem.kind() == ProblemKind::unavailable))
                throw;
            if (care == Care::none && problem.kind() != ProblemKind::unavailable) {
                care = Care::each_line;
                continue;
            }
            // Some line of it is refused by a rule that looks at the whole, or the part was too long.
            if (count == 1)
                reject_line(problem, note);
            else
                size = count / 2;
            continue;
        }
        const auto took = std::chrono::steady_clock::now() - began;
        if (took > long_part) size = std::max(size / 2, smallest_part);
        if (took < short_part) size = std::min(size * 2, largest_part);
    }
    if (finished()) find_absent();
    return std::move(report_);
}

void Run::find_absent() {
    ask_.store.read(ask_.actor, ask_.operation,
                    [&](const Reader& reader) { report_.absent = planner_->absent(reader); });
}

}  // namespace truong::sheet
