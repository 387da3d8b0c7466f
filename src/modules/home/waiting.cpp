// The first rows of each worklist, so that what is one decision can be decided where it is seen.
#include <algorithm>

#include "catalog/routes.hpp"
#include "catalog/screen.hpp"
#include "modules/home/measures.hpp"
#include "platform/api/names.hpp"
#include "platform/store/store.hpp"

namespace truong::home {

namespace {

constexpr int page_rows = 200, most_pages = 25;
constexpr std::size_t rows_shown = 3;

std::string written(Date date) {
    const auto iso = iso_text(date);
    const std::string_view text(iso.data(), iso.size());
    return std::string(text.substr(8)) + '/' + std::string(text.substr(5, 2)) + '/'
           + std::string(text.substr(0, 4));
}

bool tells_due(const Field& field) {
    const bool named = field.name.ends_with("_due") || field.name.starts_with("due_");
    return named && field.codec->kind == Kind::date;
}

/// What is due last of what has been set: of steps with a day each, the one that it stands at.
std::optional<Date> due_of(const Entity& entity, const void* row) {
    std::optional<Date> due;
    for (const Field& field : entity.fields) {
        if (!tells_due(field)) continue;
        if (const Value value = field.load(row); value.index() != 0)
            due = Date{static_cast<std::int32_t>(std::get<std::int64_t>(value))};
    }
    return due;
}

class Told {
public:
    Told(const Reader& reader, Language language) : reader_(reader), language_(language) {}
    std::string joined(const std::vector<const Field*>& fields, const void* row) {
        std::string text;
        for (const Field* field : fields) {
            // Its state is why it stands in the list.
            const bool said = hidden(*field) || field->codec->kind == Kind::choice;
            const std::string part = said ? std::string() : one(*field, row);
            if (!part.empty()) (text += text.empty() ? "" : " · ") += part;
        }
        return text;
    }

private:
    std::string one(const Field& field, const void* row) {
        const Value value = field.load(row);
        if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
        if (value.index() == 0) return {};
        const std::int64_t number = std::get<std::int64_t>(value);
        if (field.target) return api::names_of(reader_, *field.target, {number}, language_)[number];
        switch (field.codec->kind) {
            case Kind::date: return written(Date{static_cast<std::int32_t>(number)});
            case Kind::instant: return written(civil_date(Instant{number}));
            case Kind::integer: return std::to_string(number);
            default: return {};
        }
    }
    const Reader& reader_;
    Language language_;
};

struct Dated {
    std::shared_ptr<void> row;
    std::optional<Date> due;
};

void keep_first(std::vector<Dated>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const Dated& left, const Dated& right) {
        if (!left.due || !right.due) return left.due.has_value() > right.due.has_value();
        return *left.due < *right.due;
    });
    if (rows.size() > rows_shown) rows.resize(rows_shown);
}

/// Those that are due first, of all that wait; where nothing is ever due, the first that come.
std::vector<Dated> first_rows(const Reader& reader, const Entity& entity, const Condition& condition) {
    const bool dated = std::any_of(entity.fields.begin(), entity.fields.end(), tells_due);
    const int limit = dated ? page_rows : static_cast<int>(rows_shown);
    std::vector<Dated> first;
    std::int64_t after = 0;
    for (int page = 0; page < most_pages; ++page) {
        std::vector<Dated> rows;
        reader.fetch(entity, {.condition = condition, .after = after, .limit = limit},
                     [&]() -> void* { return rows.emplace_back(Dated{.row = entity.make()}).row.get(); });
        const auto found = static_cast<int>(rows.size());
        if (found > 0) after = entity.id_of(rows.back().row.get());
        for (Dated& one : rows) {
            one.due = due_of(entity, one.row.get());
            first.push_back(std::move(one));
        }
        keep_first(first);
        if (!dated || found < limit) break;
    }
    return first;
}

void append_rows(const Reader& reader, const Worklist& list, Language language,
                 std::vector<WaitingRow>& all) {
    const Entity& entity = reader.catalog().of(list.entity);
    const Condition mine = list.whose ? reader.ask(list.whose) : reader.write_rule(entity);
    // Of a list that stands elsewhere the rows are not what somebody decides on.
    if (is_never(mine) || !list.path.empty() || !entity.presentation || entity.rest == Rest::none) return;
    Told told(reader, language);
    for (const Dated& one : first_rows(reader, entity, list.waiting(reader) && mine)) {
        WaitingRow& row = all.emplace_back();
        row.list = std::string(list.code);
        row.screen = screen_id(entity);
        append_id(row.record, entity.prefix, entity.id_of(one.row.get()));
        row.title = told.joined(title_of(entity, language), one.row.get());
        row.subtitle = told.joined(subtitle_of(entity), one.row.get());
        if (row.title.empty()) std::swap(row.title, row.subtitle);
        row.due = one.due;
        row.late = one.due && *one.due < reader.today();
    }
}

}  // namespace

std::vector<WaitingRow> waiting_rows(const Reader& reader, const WaitingQuery& query) {
    const Language language = query.lang == platform::Tongue::en ? &Label::en : &Label::vi;
    std::vector<WaitingRow> rows;
    for (const Worklist& list : reader.store().contributions().worklists)
        append_rows(reader, list, language, rows);
    return rows;
}

}  // namespace truong::home
