#include "catalog/routes.hpp"
#include "modules/workspace/record.hpp"
#include "platform/api/custom.hpp"
#include "platform/api/query.hpp"

namespace truong::workspace {

namespace {

constexpr std::int64_t views_limit = 50;  // of one account, and of one school

const Entity& listed_entity(const Reader& reader, const std::string& table) {
    const Entity* entity = reader.catalog().find_table(table);
    if (entity && entity->rest != Rest::none) return *entity;
    throw Problem(ProblemKind::invalid, {{.path = "entity", .code = "unknown_entity", .args = {table}}});
}

/// As the list itself would read it; throws `invalid`.
api::ListQuery parsed(const Reader& reader, const Entity& entity, const std::string& query) {
    const auto pairs = api::pairs_of(query);
    for (const auto& [name, value] : pairs)
        if (name == "starting_after" || name == "reveal" || name == "limit")
            throw Problem(ProblemKind::invalid, {{.path = "query." + name, .code = "not_in_a_view"}});
    api::ListQuery list = api::parse_list(reader, entity, pairs);
    // Who opens the view would search by a secret that somebody else knew.
    if (!list.probed.nothing())
        throw Problem(ProblemKind::invalid, {{.path = "query", .code = "not_in_a_view"}});
    return list;
}

void require_columns(const Reader& reader, const Entity& entity, std::string_view columns) {
    const auto own = api::custom_fields(reader, entity.table);
    Findings findings;
    while (!columns.empty()) {
        const std::size_t comma = std::min(columns.find(','), columns.size());
        const std::string name(columns.substr(0, comma));
        if (!entity.find(name) && !api::find_custom(own, name))
            findings.push_back({.path = "columns." + name, .code = "unknown_field"});
        columns.remove_prefix(std::min(comma + 1, columns.size()));
    }
    require(std::move(findings));
}

void require_fitting(const Reader& reader, const SavedView& view) {
    const Entity& entity = listed_entity(reader, view.entity);
    parsed(reader, entity, view.query);
    require_columns(reader, entity, view.columns);
}

bool is_mine(const Reader& reader, const SavedView& view) { return view.owner_id == reader.actor().account; }

/// Nothing where the query does not fit any more: a field was renamed, a right was lost.
void count_rows(const Reader& reader, const Entity& entity, ViewReport& report) {
    try {
        const api::ListQuery list = parsed(reader, entity, report.query);
        const Reader at = list.every_time ? reader.as_of({}) : list.as_of ? reader.as_of(list.as_of) : reader;
        const std::int64_t rows = at.count_up_to(entity, list.selection, view_row_limit + 1);
        report.more_rows = rows > view_row_limit;
        report.rows = static_cast<int>(std::min<std::int64_t>(rows, view_row_limit));
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::invalid) throw;
    }
}

ViewReport report_of(const Reader& reader, const SavedView& view) {
    const Entity& entity = listed_entity(reader, view.entity);
    ViewReport report{.id = view.id,
                      .entity = view.entity,
                      .path = collection_path(entity),
                      .name = view.name,
                      .query = view.query,
                      .columns = view.columns,
                      .shared = view.shared_with_id.has_value(),
                      .standard = view.standard,
                      .mine = is_mine(reader, view),
                      .rows = {}};
    count_rows(reader, entity, report);
    return report;
}

/// One view of an entity opens first.
void unset_standard(Tx& tx, const SavedView& chosen) {
    if (!chosen.standard) return;
    for (SavedView view : tx.all<SavedView>(
             (where<&SavedView::owner_id> == chosen.owner_id) && (where<&SavedView::entity> == chosen.entity)
             && (where<&SavedView::standard> == true) && (where<&SavedView::id> != chosen.id))) {
        view.standard = false;
        tx.put(view);
    }
}

Id<org::School> school_to_share(const Tx& tx) {
    const bool leads = !is_never(tx.ask(org::managers));
    if (!leads || !tx.actor().school)
        throw Problem(ProblemKind::forbidden, {{.path = "shared", .code = "sharing_by_managers"}});
    return tx.actor().school;
}

void require_account(const Reader& reader) {
    const Reader any = reader.unscoped("whether the actor has an account is no secret of his own");
    const bool known =
        reader.actor().account
        && any.exists<accounts::Account>(where<&accounts::Account::id> == reader.actor().account);
    if (!known) throw Problem(ProblemKind::forbidden, {{.path = "", .code = "account_needed"}});
    if (reader.count<SavedView>() >= views_limit)
        throw Problem(ProblemKind::conflict,
                      {{.path = "", .code = "too_many_views", .args = {std::to_string(views_limit)}}});
}

}  // namespace

ViewReport save_view(Tx& tx, const NewView& wanted) {
    require_account(tx);
    SavedView view{.owner_id = tx.actor().account,
                   .entity = wanted.entity,
                   .name = wanted.name,
                   .query = wanted.query,
                   .columns = wanted.columns,
                   .standard = wanted.standard};
    if (wanted.shared) view.shared_with_id = school_to_share(tx);
    require_fitting(tx, view);
    view = tx.put(view);
    unset_standard(tx, view);
    return report_of(tx, view);
}

ViewReport edit_view(Tx& tx, const ViewEdit& wanted) {
    SavedView view = tx.get(wanted.id);
    if (wanted.name) view.name = *wanted.name;
    if (wanted.query) view.query = *wanted.query;
    if (wanted.columns) view.columns = *wanted.columns;
    if (wanted.standard) view.standard = *wanted.standard;
    require_fitting(tx, view);
    view = tx.put(view);
    if (is_mine(tx, view)) unset_standard(tx, view);
    return report_of(tx, view);
}

ViewReport end_view(Tx& tx, const NamedView& wanted) {
    const SavedView view = tx.get(wanted.id);
    tx.end(view.id);
    return report_of(tx, view);
}

std::vector<ViewReport> views(const Reader& reader, const ViewQuery& query) {
    Condition wanted = always();
    if (query.entity) wanted = where<&SavedView::entity> == *query.entity;
    std::vector<ViewReport> reports;
    for (const SavedView& view : reader.all<SavedView>({.condition = std::move(wanted), .limit = 200}))
        if (reader.catalog().find_table(view.entity)) reports.push_back(report_of(reader, view));
    return reports;
}

}  // namespace truong::workspace
