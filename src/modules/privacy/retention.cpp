// How long rows about people are kept, and the nightly work that ends it.
#include "modules/privacy/retention.hpp"

#include <ranges>

#include "modules/privacy/entities.hpp"
#include "modules/privacy/requests.hpp"
#include "modules/privacy/rules.hpp"
#include "platform/jobs/work.hpp"
#include "platform/privacy/access_log.hpp"
#include "platform/privacy/due.hpp"
#include "platform/privacy/exports.hpp"
#include "platform/privacy/references.hpp"

namespace truong::privacy {

namespace {

constexpr int rows_a_round = 200;
constexpr int access_months = 24;  // DEFAULT; NĐ 53/2022/NĐ-CP asks for 12 at least
constexpr std::string_view access_table = "access_log";

/// What holds for an entity on a day.
struct Term {
    int months = 0;  // 0: for ever
    std::string basis;
};

std::optional<RetentionRule> rule_for(const Reader& reader, std::string_view entity) {
    return reader.first<RetentionRule>(where<&RetentionRule::entity> == std::string(entity));
}

Term term_of(const Reader& reader, const Entity& entity) {
    const Retention& own = *entity.retention;
    // What the law keeps for ever no row shortens.
    if (own.months == 0) return {0, std::string(own.basis)};
    if (const auto rule = rule_for(reader, entity.table)) return {rule->months, rule->basis};
    return {own.months, std::string(own.basis)};
}

/// Those that point to others before what they point to.
std::vector<const Entity*> personal_entities(const Catalog& catalog) {
    std::vector<const Entity*> entities;
    for (const Entity& entity : catalog.entities() | std::views::reverse)
        if (entity.stored() && entity.personal() && entity.retention) entities.push_back(&entity);
    return entities;
}

/// A hold of the row's person, of its kind or of its whole school stands on that day.
Condition held(const Entity& entity, Date day) {
    const std::string& holds = table_name<RetentionHold>();
    const std::string whose = entity.table + '.' + std::string(entity.person ? "id" : entity.about->name);
    const Param today = to_param(day);
    std::string sql = "exists (select 1 from " + holds + " h where h.ended_at is null and h.valid_from <= ?"
                      + " and (h.valid_to is null or h.valid_to >= ?)"
                      + " and (h.person_id is null or h.person_id = " + whose + ")"
                      + " and (h.entity = '' or h.entity = ?)";
    if (entity.school_owned) sql += " and h.school_id = " + entity.table + ".school_id";
    return {sql + ')', {today, today, entity.table}};
}

DueQuery due_query(const Reader& reader, const Entity& entity, int months) {
    return {.entity = &entity, .last_end = last_end_due(reader.today(), months), .limit = rows_a_round};
}

/// Who looks after the server sees all of it, a principal what is his school's.
Reader reader_for_preview(const Reader& reader) {
    if (is_never(reader.ask(server_administrator))) require_rule(reader, people::registrars);
    return reader.unscoped("the preview counts what the nightly work would erase").as_of({});
}

/// With what other modules keep beside it: that may hold more about people than the row itself.
void erase_whole(Tx& tx, const Entity& entity, std::int64_t id, std::string_view ground) {
    for (const PersonalData& more : tx.store().contributions().personal_data)
        if (more.erase_beside) more.erase_beside(tx, entity, id);
    tx.erase_row(entity, id, ground);
}

/// Requests leave the desk some weeks after they were closed; their retention counts from then.
void end_closed_requests(Tx& tx) {
    constexpr std::int64_t desk_ms = std::int64_t{90} * 24 * 3600 * 1000;
    const Condition old = where<&DataRequest::closed_at> < Instant{tx.now().ms - desk_ms};
    for (const DataRequest& request : tx.all<DataRequest>(Selection{.condition = old, .limit = rows_a_round}))
        if (!pointed_to(tx, tx.catalog().of(type_key<DataRequest>()), request.id.value)) tx.end(request.id);
}

}  // namespace

std::vector<RetentionLine> retention_preview(const Reader& reader, const RetentionQuery& query) {
    const Reader all = reader_for_preview(reader);
    std::vector<RetentionLine> lines;
    for (const Entity* entity : personal_entities(reader.catalog())) {
        if (query.entity && *query.entity != entity->table) continue;
        const Term term = term_of(reader, *entity);
        RetentionLine line{.entity = entity->table,
                           .label_vi = std::string(entity->label.vi),
                           .label_en = std::string(entity->label.en),
                           .months = term.months,
                           .basis = term.basis};
        if (term.months != 0) {
            DueQuery due = due_query(all, *entity, term.months);
            const std::int64_t over = count_due(all, due);
            due.kept = held(*entity, all.today());
            line.due = count_due(all, due);
            line.held = over - line.due;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

RetentionRule set_retention(Tx& tx, const RetentionSetting& setting) {
    require_rule(tx, server_administrator);
    const Entity* entity = tx.catalog().find_table(setting.entity);
    const bool known = entity && entity->stored() && entity->personal() && entity->retention;
    Findings findings;
    if (!known && setting.entity != access_table)
        findings.push_back({.path = "entity", .code = "retention_unknown"});
    else if (known && entity->retention->months == 0)
        findings.push_back({.path = "entity",
                            .code = "retention_for_ever",
                            .args = {std::string(entity->retention->basis)}});
    if (setting.basis.empty()) findings.push_back({.path = "basis", .code = "required"});
    require(std::move(findings));
    const Date from = setting.valid_from.value_or(tx.today());
    RetentionRule rule{
        .entity = setting.entity, .months = setting.months, .basis = setting.basis, .valid_from = from};
    const auto before = tx.as_of(from).first<RetentionRule>(where<&RetentionRule::entity> == setting.entity);
    if (!before) return tx.put(rule);
    rule.id = before->id;
    rule.valid_from = before->valid_from;
    rule.valid_to = before->valid_to;
    return before->valid_from == from ? tx.put(rule) : tx.change_from(rule, from);
}

bool erase_due(Tx& tx, RetentionRun& run) {
    const auto entities = personal_entities(tx.catalog());
    for (; run.entity < entities.size(); ++run.entity, run.after = 0) {
        const Entity& entity = *entities[run.entity];
        const Term term = term_of(tx, entity);
        if (term.months == 0) continue;
        DueQuery due = due_query(tx, entity, term.months);
        due.kept = held(entity, tx.today());
        due.after = run.after;
        const auto ids = due_rows(tx, due);
        if (ids.empty()) continue;
        for (const std::int64_t id : ids) {
            const bool stuck = pointed_to(tx, entity, id);
            if (!stuck) erase_whole(tx, entity, id, term.basis);
            ++(stuck ? run.stuck : run.erased);
        }
        run.after = ids.back();
        return true;
    }
    return false;
}

void forget_old(Tx& tx) {
    constexpr int lines_a_night = 50'000;
    const auto rule = rule_for(tx, access_table);
    const Date last = last_end_due(tx.today(), rule ? rule->months : access_months);
    forget_accesses(tx, instant_of(last + 1, TimeOfDay{}), lines_a_night);
    forget_old_documents(tx);
    end_closed_requests(tx);
}

void keep_retention(jobs::Work& work) {
    constexpr int most_rounds = 5000;  // a million rows a night; the rest waits for the next one
    RetentionRun run;
    bool more = true;
    for (int round = 0; more && round < most_rounds && !work.cancelled(); ++round) {
        RetentionRun next = run;
        work.write([&](Tx& tx) {
            next = run;  // a second run after a conflict begins where this one began
            more = erase_due(tx, next);
        });
        run = next;
        work.progress(run.erased, 0);
    }
    work.write([](Tx& tx) { forget_old(tx); });
    std::string result;
    {
        json::Object object(result);
        object.number("erased", run.erased);
        object.number("stuck", run.stuck);
    }
    work.finish(std::move(result));
}

}  // namespace truong::privacy
