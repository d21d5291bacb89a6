-- A document was read from somewhere, and what a source holds is there.
-- severity: error
select 'document without source' as fault, document_id from core.dim_document
where document_id not in (select document_id from ops.source where document_id is not null)
union all
select 'source without document', document_id from ops.source
where document_id is not null and document_id not in (select document_id from core.dim_document)
