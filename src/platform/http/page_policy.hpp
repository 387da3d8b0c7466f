#pragma once
// The Content-Security-Policy of a page: what it may run, load and reach.
#include <string>
#include <string_view>

namespace truong::http {

/// Its own host only. Of the scripts and styles that stand inside the page just those run whose hashes are
/// taken here from `html`, so that text which somebody brings into a page never runs.
std::string page_policy(std::string_view html);

}  // namespace truong::http
