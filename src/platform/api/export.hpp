#pragma once
// A list as a file: what the list shows to the actor, in words that people read.
#include <optional>

#include "catalog/screen.hpp"
#include "platform/api/exchange.hpp"
#include "platform/api/export_answer.hpp"
#include "platform/api/linked.hpp"
#include "platform/sheet/write_table.hpp"

namespace truong::api {

/// A field, or what stands beside the members of a row.
struct ExportColumn {
    enum class Source { field, school, ended_at, custom, linked };
    Source source = Source::field;
    const Field* field = nullptr;
    const custom::FieldFacts* custom = nullptr;  // among those of the query
    const LinkedField* linked = nullptr;
};

struct ExportQuery {
    ListQuery list;
    FileFormat format = FileFormat::xlsx;
    Language language = &Label::vi;
    std::vector<ExportColumn> columns;
    std::vector<custom::FieldFacts> custom;  // what the actor's school added
    bool chosen = false;                     // the columns were named by who asks
};

/// Rows with what is stored beside them.
struct ExportRows {
    std::vector<std::shared_ptr<void>> rows;
    std::vector<RowMeta> metas;
    std::map<std::int64_t, custom::Values> custom;
};

/// Throws `invalid` with a finding for each parameter that does not fit.
ExportQuery parse_export(const Reader& reader, const Entity& entity, const http::QueryPairs& parameters);
/// Choices, truth and references by their words and names, and nothing that the list hides.
sheet::TableOut table_of(const Reader& reader, const Entity& entity, const ExportQuery& query,
                         const ExportRows& rows);
Endpoint export_endpoint(const Entity& entity, const std::string& path);

}  // namespace truong::api
