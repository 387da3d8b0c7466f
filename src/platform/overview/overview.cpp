#include "platform/overview/overview.hpp"

#include "catalog/routes.hpp"
#include "platform/feed/routes.hpp"
#include "platform/jobs/claims.hpp"
#include "platform/jobs/reports.hpp"
#include "platform/outbox/failures.hpp"
#include "platform/overview/screens.hpp"
#include "platform/overview/sentences.hpp"
#include "platform/overview/status.hpp"
#include "platform/store/store.hpp"
#include "platform/store/undo.hpp"

namespace truong::platform {

/// What a page asks before it offers to take a change set back.
struct UndoOutlook {
    bool may = false;
    std::string why_vi, why_en;  // what stands in the way
};

namespace {

std::string text(std::string_view view) { return std::string(view); }

template <class Item> void append(std::vector<Item>& all, const std::vector<Item>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

void declare(Catalog& catalog) {
    const FieldOptions words{.limit = 200}, address{.limit = 300};
    const FieldOptions any_number{.minimum = std::numeric_limits<std::int64_t>::min()};
    declare_sentences(catalog);
    declare_words(catalog);
    jobs::declare(catalog);
    outbox::declare(catalog);
    feed::declare(catalog);
    declare_screens(catalog);
    declare_status(catalog);
    catalog.message<Nothing>();
    catalog.message<UndoRequest>().field<&UndoRequest::id>({"Mã thay đổi", "Change set"}, {.limit = 20});
    catalog.message<Undone>().field<&Undone::change_set>({"Mã thay đổi", "Change set"}, {.limit = 20});
    catalog.message<UndoOutlook>({"Hoàn tác được không", "Whether it can be taken back"})
        .field<&UndoOutlook::may>({"Hoàn tác được", "Can be taken back"}, {.required = false})
        .field<&UndoOutlook::why_vi>({"Vì sao không", "Why not, in Vietnamese"},
                                     {.limit = 2000, .required = false})
        .field<&UndoOutlook::why_en>({"Vì sao không (tiếng Anh)", "Why not"},
                                     {.limit = 2000, .required = false});
    catalog.message<WorklistCount>()
        .field<&WorklistCount::code>({"Mã", "Code"}, words)
        .field<&WorklistCount::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&WorklistCount::label_en>({"Tên tiếng Anh", "Name"}, words)
        .field<&WorklistCount::next_step_vi>({"Việc cần làm", "Next step in Vietnamese"}, words)
        .field<&WorklistCount::next_step_en>({"Việc cần làm (tiếng Anh)", "Next step"}, words)
        .field<&WorklistCount::path>({"Địa chỉ", "Address"}, address)
        .field<&WorklistCount::waiting>({"Số việc", "Waiting"});
    catalog.message<FactReport>()
        .field<&FactReport::code>({"Mã", "Code"}, words)
        .field<&FactReport::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&FactReport::label_en>({"Tên tiếng Anh", "Name"}, words)
        .field<&FactReport::numerator>({"Tử số", "Numerator"}, any_number)
        .field<&FactReport::denominator>({"Mẫu số", "Denominator"}, any_number)
        .field<&FactReport::measured_at>({"Thời điểm đo", "Measured at"});
    catalog.message<CardReport>()
        .field<&CardReport::code>({"Mã", "Code"}, words)
        .field<&CardReport::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&CardReport::label_en>({"Tên tiếng Anh", "Name"}, words)
        .field<&CardReport::value>({"Giá trị", "Value"}, any_number);
    catalog.message<SheetReport>()
        .field<&SheetReport::code>({"Mã", "Code"}, words)
        .field<&SheetReport::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&SheetReport::label_en>({"Tên tiếng Anh", "Name"}, words)
        .field<&SheetReport::path>({"Địa chỉ", "Address"}, address);
}

bool is_of(const OwnUndo& own, std::string_view operation) {
    return operation.starts_with(text(own.module) + '.')
           && (operation.ends_with(".apply") || operation.ends_with(".undo"));
}

/// What has a state of its own would go on saying that it holds. Whoever may not take the set back hears no
/// more than of any other.
void require_general(const Reader& reader, std::int64_t change_set) {
    const std::string operation = store::operation_of(reader, change_set);
    for (const OwnUndo& own : reader.store().contributions().own_undos) {
        if (!is_of(own, operation)) continue;
        try {
            store::require_undoable(reader, change_set);
        } catch (const Problem& problem) {
            if (problem.kind() != ProblemKind::conflict) throw;
        }
        throw Problem(ProblemKind::conflict,
                      {{.path = "id", .code = "own_undo", .args = {text(own.where.vi), text(own.where.en)}}});
    }
}

}  // namespace

Undone undo(Tx& tx, const UndoRequest& request) {
    const auto id = parse_id("chg", request.id);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    require_general(tx, *id);
    store::undo(tx, *id);
    Undone undone;
    append_id(undone.change_set, "chg", tx.change_set());
    return undone;
}

namespace {

/// As undo() would answer, without writing. What cannot be seen is not there.
UndoOutlook undo_outlook(const Reader& reader, const UndoRequest& request) {
    const auto id = parse_id("chg", request.id);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    UndoOutlook outlook{.may = true};
    try {
        require_general(reader, *id);
        store::require_undoable(reader, *id);
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::conflict && problem.kind() != ProblemKind::forbidden) throw;
        outlook.may = false;
        for (const Finding& finding : problem.findings()) {
            (outlook.why_vi += outlook.why_vi.empty() ? "" : " ") += sentence_vi(reader.catalog(), finding);
            (outlook.why_en += outlook.why_en.empty() ? "" : " ") += sentence_en(reader.catalog(), finding);
            if (outlook.why_vi.size() > 400) break;
        }
    }
    return outlook;
}

}  // namespace

std::vector<WorklistCount> worklists(const Reader& reader, const Nothing&) {
    std::vector<WorklistCount> lists;
    for (const Worklist& list : reader.store().contributions().worklists) {
        const Entity& entity = reader.catalog().of(list.entity);
        const Condition mine = list.whose ? reader.ask(list.whose) : reader.write_rule(entity);
        if (is_never(mine)) continue;
        const std::int64_t waiting = reader.count(entity, {.condition = list.waiting(reader) && mine});
        lists.push_back({text(list.code), text(list.label.vi), text(list.label.en), text(list.next_step.vi),
                         text(list.next_step.en),
                         list.path.empty() ? collection_path(entity) : text(list.path), waiting});
    }
    return lists;
}

std::vector<FactReport> facts(const Reader& reader, const Nothing&) {
    std::vector<FactReport> reports;
    for (const Fact& fact : reader.store().contributions().facts) {
        const FactValue value = fact.measure(reader);
        reports.push_back({text(fact.code), text(fact.label.vi), text(fact.label.en), value.numerator,
                           value.denominator, reader.now()});
    }
    return reports;
}

std::vector<CardReport> home(const Reader& reader, const Nothing&) {
    std::vector<CardReport> cards;
    for (const HomeCard& card : reader.store().contributions().home_cards)
        cards.push_back({text(card.code), text(card.label.vi), text(card.label.en), card.value(reader)});
    return cards;
}

std::vector<SheetReport> import_sheets(const Reader& reader, const Nothing&) {
    std::vector<SheetReport> sheets;
    for (const ImportSheet& sheet : reader.store().contributions().import_sheets)
        if (!is_never(reader.write_rule(reader.catalog().of(sheet.entity))))
            sheets.push_back({text(sheet.code), text(sheet.label.vi), text(sheet.label.en),
                              collection_path(reader.catalog().of(sheet.entity))});
    return sheets;
}

namespace {

/// Unless the module tells itself who is offered it.
template <class Routes>
void append_row_actions(const Manifest& module, const Routes& routes, std::vector<RowAction>& actions) {
    const auto& own = module.contributions.row_actions;
    for (const auto& route : routes) {
        const std::string path = "/api/v1/" + std::string(module.name) + route.path;
        const bool told =
            std::any_of(own.begin(), own.end(), [&](const RowAction& one) { return one.path == path; });
        if (!told && route.method == "POST" && route.input && path.find("/{id}/") != std::string::npos)
            actions.push_back({path, route.summary, route.input});
    }
}

void append_prints(std::string_view module, const std::vector<DirectRoute>& routes,
                   std::vector<RowAction>& actions) {
    for (const DirectRoute& route : routes)
        if (route.prints)
            actions.push_back({"/api/v1/" + std::string(module) + route.path, route.summary, route.input,
                               route.prints, route.may});
}

}  // namespace

Contributions collect(const std::vector<Manifest>& modules) {
    Contributions all;
    for (const Manifest& module : modules) {
        append_row_actions(module, module.routes, all.row_actions);
        append_row_actions(module, module.direct_routes, all.row_actions);
        append(all.row_actions, module.contributions.row_actions);
        append_prints(module.name, module.direct_routes, all.row_actions);
        const Contributions& more = module.contributions;
        append(all.linked_fields, more.linked_fields);
        append(all.reference, more.reference);
        append(all.demo, more.demo);
        append(all.facts, more.facts);
        append(all.school_facts, more.school_facts);
        append(all.worklists, more.worklists);
        append(all.home_cards, more.home_cards);
        append(all.import_sheets, more.import_sheets);
        append(all.personal_data, more.personal_data);
        append(all.seats, more.seats);
        append(all.jobs, more.jobs);
        append(all.events, more.events);
        append(all.event_outlets, more.event_outlets);
        append(all.file_holders, more.file_holders);
        append(all.archive_parts, more.archive_parts);
        append(all.activity, more.activity);
        append(all.rule_sets, more.rule_sets);
        append(all.watchers, more.watchers);
        append(all.quality_parts, more.quality_parts);
        append(all.quality_sources, more.quality_sources);
        append(all.custom_fields, more.custom_fields);
        append(all.promotion, more.promotion);
        append(all.own_undos, more.own_undos);
    }
    return all;
}

namespace {

std::vector<Route> all_routes() {
    std::vector<Route> routes{
        post("/change-sets/{id}/undo", {"Hoàn tác một thay đổi", "Undo a change set"}, undo),
        get("/change-sets/{id}/undo", {"Có hoàn tác được không", "Whether a change set can be taken back"},
            undo_outlook),
        get("/worklists", {"Việc đang chờ tôi", "What waits for me"}, worklists),
        get("/facts", {"Số liệu chứng minh", "Facts that the modules can prove"}, facts),
        get("/home", {"Số liệu trang chủ", "Figures of the home page"}, home),
        get("/import-sheets", {"Các mẫu nhập", "What can be imported"}, import_sheets),
        get("/screens", {"Các màn hình được dùng", "The screens that I may use"}, screens),
        get("/screens/{id}", {"Một màn hình", "One screen"}, screen),
        get("/status", {"Tình trạng hệ thống", "Status of the system"}, status),
        get("/search", {"Tìm trong tất cả", "Search everything"}, search)};
    append(routes, jobs::routes());
    append(routes, outbox::routes());
    return routes;
}

std::vector<JobKind> own_jobs() {
    return {{.kind = "jobs.forget",
             .label = {"Dọn các việc cũ", "Forget old jobs"},
             .run = jobs::forget_old_jobs,
             .daily_at = "03:10"},
            {.kind = "outbox.forget",
             .label = {"Dọn các sự kiện cũ", "Forget old events"},
             .run = outbox::forget_old_events,
             .daily_at = "03:20"}};
}

}  // namespace

Manifest manifest() {
    return {.name = "platform",
            .label = {"Nền tảng", "Platform"},
            .declare = declare,
            .routes = all_routes(),
            .direct_routes = feed::routes(),
            .contributions = {.jobs = own_jobs()}};
}

}  // namespace truong::platform
