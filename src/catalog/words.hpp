#pragma once

namespace truong {

class Catalog;

/// The words of severities, hats and roles, which the platform and every module use.
void declare_shared_words(Catalog& catalog);

}  // namespace truong
