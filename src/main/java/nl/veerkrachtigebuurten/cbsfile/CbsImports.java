package nl.veerkrachtigebuurten.cbsfile;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface CbsImports extends Store<CbsImport> {

    @Query("from CbsImport i where i.state <> DROPPED order by i.id desc")
    List<CbsImport> latest(Limit most);
}
