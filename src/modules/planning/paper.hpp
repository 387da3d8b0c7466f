#pragma once
// Plans and their reports on paper, with the head that papers of schools have.
#include "modules/planning/entities.hpp"
#include "platform/http/message.hpp"

namespace truong::planning {

struct PlanPaperQuery {
    Id<ActionPlan> id;
    PlanPaperFormat format = PlanPaperFormat::pdf;
};
struct ReportPaperQuery {
    Id<PeriodReport> id;
    PlanPaperFormat format = PlanPaperFormat::pdf;
};

/// Who issues it, where and on which day.
struct Issuer {
    std::string authority, school, place_and_date;
};
struct PlanPaper {
    Issuer issuer;
    std::string number, title, subtitle;
    std::vector<std::string> paragraphs;  // above the table
    std::vector<PeriodReportLine> lines;
    std::string remark;  // below it
};

Issuer issuer_of(const Reader& reader, Date day);
http::Response print(const PlanPaper& paper, PlanPaperFormat format);

}  // namespace truong::planning
